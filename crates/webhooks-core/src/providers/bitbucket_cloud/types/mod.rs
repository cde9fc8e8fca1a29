//! Objects that several events share.

mod account;
mod change;
mod comment;
mod commit;
mod commit_status;
mod git_ref;
mod issue;
mod links;
mod pull_request;
mod repository;
mod text;
mod trace;

pub use self::account::{Account, AccountType};
pub use self::change::Change;
pub use self::comment::{Comment, CommentSubject, Inline, Resolution};
pub use self::commit::{Author, Commit};
pub use self::commit_status::{CommitState, CommitStatus};
pub use self::git_ref::{MergeStrategy, Ref, RefType};
pub use self::issue::{Issue, IssueField, IssueKind, IssuePriority, IssueState};
pub use self::links::{Link, Links};
pub use self::pull_request::{
    Participant, ParticipantRole, ParticipantState, PullRequest, PullRequestEndpoint, PullRequestState,
    Review,
};
pub use self::repository::{Project, Repository, Workspace};
pub use self::text::{Markup, Rendered, Text};
pub use self::trace::{
    Attribute, AttributeList, AttributeValue, ResourceSpans, ScopeSpans, Span, SpanStatus, TraceSource,
};
