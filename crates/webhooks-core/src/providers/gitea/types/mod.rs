//! Objects that several events share: what Gitea and Forgejo send, in all their versions.

mod attachment;
mod change;
mod comment;
mod commit;
mod git_ref;
mod issue;
mod label;
mod milestone;
mod organization;
mod pull_request;
mod repository;
mod team;
mod user;
mod workflow;

pub use self::attachment::{Attachment, AttachmentType};
pub use self::change::{Change, Changes};
pub use self::comment::Comment;
pub use self::commit::{Commit, CommitVerification, GitUser};
pub use self::git_ref::RefType;
pub use self::issue::{Issue, IssuePullRequest, IssueRepository, State};
pub use self::label::Label;
pub use self::milestone::Milestone;
pub use self::organization::Organization;
pub use self::pull_request::{PullRequest, PullRequestBranch};
pub use self::repository::{
    ExternalTracker, ExternalWiki, InternalTracker, MergeStyle, ObjectFormat, Repository,
    RepositoryPermissions, RepositoryTransfer,
};
pub use self::team::{Team, TeamUnits};
pub use self::user::{User, Visibility};
pub use self::workflow::{WorkflowConclusion, WorkflowStatus};
