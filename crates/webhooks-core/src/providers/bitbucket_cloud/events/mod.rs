//! One file per event, named as the sender names it; events that are alike share that of the first.

mod issue_comment_created;
mod issue_created;
mod issue_updated;
mod pipeline_span_created;
mod project_updated;
mod pullrequest_approved;
mod pullrequest_changes_request_created;
mod pullrequest_comment_created;
mod pullrequest_created;
mod repo_commit_comment_created;
mod repo_commit_status_created;
mod repo_created;
mod repo_fork;
mod repo_push;
mod repo_updated;

pub use self::issue_comment_created::IssueCommentEvent;
pub use self::issue_created::IssueCreatedEvent;
pub use self::issue_updated::{IssueChanges, IssueUpdatedEvent};
pub use self::pipeline_span_created::PipelineSpanEvent;
pub use self::project_updated::{ProjectChanges, ProjectUpdatedEvent};
pub use self::pullrequest_approved::PullRequestApprovalEvent;
pub use self::pullrequest_changes_request_created::PullRequestChangesRequestEvent;
pub use self::pullrequest_comment_created::PullRequestCommentEvent;
pub use self::pullrequest_created::PullRequestEvent;
pub use self::repo_commit_comment_created::CommitCommentEvent;
pub use self::repo_commit_status_created::CommitStatusEvent;
pub use self::repo_created::RepositoryEvent;
pub use self::repo_fork::ForkEvent;
pub use self::repo_push::{Push, PushChange, PushEvent};
pub use self::repo_updated::{RepositoryChanges, RepositoryUpdatedEvent};
