//! Objects that several events share.

mod comment;
mod commit;
mod enterprise;
mod issue;
mod label;
mod milestone;
mod pull_request;
mod repository;
mod user;

pub use self::comment::Comment;
pub use self::commit::Commit;
pub use self::enterprise::Enterprise;
pub use self::issue::{Issue, IssueState, LinkedIssue};
pub use self::label::Label;
pub use self::milestone::Milestone;
pub use self::pull_request::{Branch, MergeStatus, PullRequest, PullRequestState};
pub use self::repository::{Repository, SourceRepository};
pub use self::user::User;
