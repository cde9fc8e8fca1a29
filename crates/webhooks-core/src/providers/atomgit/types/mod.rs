//! Objects that several events share.

mod change;
mod comment;
mod commit;
mod git_ref;
mod issue;
mod label;
mod merge_request;
mod note;
mod pull_request;
mod repository;
mod user;

pub(super) use self::git_ref::{is_zeros, other_ref, tag_ref};

pub use self::change::{Change, Changes};
pub use self::comment::{Comment, HookshotAction, Review};
pub use self::commit::Commit;
pub use self::issue::{Issue, IssueAction, IssueState, LinkedIssue};
pub use self::label::Label;
pub use self::merge_request::{
    MergeParams, MergeRequest, MergeRequestAction, MergeRequestState, MergeStatus,
};
pub use self::note::{Note, NoteableType, Position, StDiff};
pub use self::pull_request::{Branch, HookshotIssue, PullRequest};
pub use self::repository::{Namespace, Repository};
pub use self::user::User;
