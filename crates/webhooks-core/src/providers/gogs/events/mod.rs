//! One file per event, named as the sender names it.

mod create;
mod delete;
mod fork;
mod issue_comment;
mod issues;
mod pull_request;
mod push;
mod release;

pub use self::create::CreateEvent;
pub use self::delete::{DeleteEvent, PusherType};
pub use self::fork::ForkEvent;
pub use self::issue_comment::{Comment, IssueCommentAction, IssueCommentEvent};
pub use self::issues::{IssuesAction, IssuesEvent};
pub use self::pull_request::{PullRequest, PullRequestAction, PullRequestEvent};
pub use self::push::{Commit, GitUser, PushEvent};
pub use self::release::{Release, ReleaseAction, ReleaseEvent};
