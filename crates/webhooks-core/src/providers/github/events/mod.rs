//! One file per event, named as the sender names it.

mod issue_comment;
mod issues;
mod ping;
mod pull_request;
mod push;
mod release;
mod workflow_run;

pub use self::issue_comment::{IssueCommentAction, IssueCommentChanges, IssueCommentEvent};
pub use self::issues::{IssueFieldValueChange, IssuesAction, IssuesChanges, IssuesEvent};
pub use self::ping::PingEvent;
pub use self::pull_request::{
    BaseChange, DequeueReason, PullRequestAction, PullRequestChanges, PullRequestEvent,
};
pub use self::push::PushEvent;
pub use self::release::{MakeLatestChange, ReleaseAction, ReleaseChanges, ReleaseEvent};
pub use self::workflow_run::{WorkflowRunAction, WorkflowRunEvent};
