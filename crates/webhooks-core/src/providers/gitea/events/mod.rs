//! One file per event, named as the sender names it.

mod action_run;
mod create;
mod delete;
mod fork;
mod issue_comment;
mod issues;
mod package;
mod pull_request;
mod pull_request_review;
mod push;
mod release;
mod repository;
mod status;
mod wiki;
mod workflow_job;
mod workflow_run;

pub use self::action_run::{ActionRun, ActionRunAction, ActionRunEvent, ActionRunStatus};
pub use self::create::CreateEvent;
pub use self::delete::{DeleteEvent, PusherType};
pub use self::fork::ForkEvent;
pub use self::issue_comment::{IssueCommentAction, IssueCommentEvent};
pub use self::issues::{IssuesAction, IssuesEvent};
pub use self::package::{Package, PackageAction, PackageEvent};
pub use self::pull_request::{PullRequestAction, PullRequestEvent};
pub use self::pull_request_review::{PullRequestReviewAction, PullRequestReviewEvent, Review, ReviewType};
pub use self::push::PushEvent;
pub use self::release::{ArchiveDownloadCount, Release, ReleaseAction, ReleaseEvent};
pub use self::repository::{RepositoryAction, RepositoryEvent};
pub use self::status::{CommitState, StatusEvent};
pub use self::wiki::{WikiAction, WikiEvent};
pub use self::workflow_job::{WorkflowJob, WorkflowJobAction, WorkflowJobEvent, WorkflowStep};
pub use self::workflow_run::{Workflow, WorkflowRun, WorkflowRunAction, WorkflowRunEvent};
