//! One file per event, named as the sender names it.

mod cache_sync;
mod check_run;
mod check_suite;
mod commit_comment;
mod create;
mod delete;
mod deployment;
mod deployment_protection_rule;
mod deployment_review;
mod deployment_status;
mod fork;
mod gollum;
mod issue_comment;
mod issues;
mod merge_group;
mod package;
mod page_build;
mod ping;
mod public;
mod pull_request;
mod push;
mod release;
mod star;
mod status;
mod watch;
mod workflow_dispatch;
mod workflow_job;
mod workflow_run;

pub use self::cache_sync::CacheSyncEvent;
pub use self::check_run::{CheckRunAction, CheckRunEvent, RequestedAction};
pub use self::check_suite::{CheckSuiteAction, CheckSuiteEvent};
pub use self::commit_comment::{CommitComment, CommitCommentAction, CommitCommentEvent};
pub use self::create::CreateEvent;
pub use self::delete::DeleteEvent;
pub use self::deployment::{DeploymentAction, DeploymentEvent};
pub use self::deployment_protection_rule::{DeploymentProtectionRuleAction, DeploymentProtectionRuleEvent};
pub use self::deployment_review::{
    DeploymentReviewAction, DeploymentReviewEvent, DeploymentReviewer, DeploymentReviewerType, WorkflowJobRun,
};
pub use self::deployment_status::{
    DeploymentState, DeploymentStatus, DeploymentStatusAction, DeploymentStatusEvent,
};
pub use self::fork::ForkEvent;
pub use self::gollum::{GollumEvent, WikiPage, WikiPageAction};
pub use self::issue_comment::{IssueCommentAction, IssueCommentChanges, IssueCommentEvent};
pub use self::issues::{IssueFieldValueChange, IssuesAction, IssuesChanges, IssuesEvent};
pub use self::merge_group::{MergeGroup, MergeGroupAction, MergeGroupEvent, MergeGroupReason};
pub use self::package::{PackageAction, PackageEvent};
pub use self::page_build::{PageBuild, PageBuildError, PageBuildEvent, PageBuildStatus};
pub use self::ping::PingEvent;
pub use self::public::PublicEvent;
pub use self::pull_request::{
    BaseChange, DequeueReason, PullRequestAction, PullRequestChanges, PullRequestEvent,
};
pub use self::push::PushEvent;
pub use self::release::{MakeLatestChange, ReleaseAction, ReleaseChanges, ReleaseEvent};
pub use self::star::{StarAction, StarEvent};
pub use self::status::{CommitState, StatusBranch, StatusCommit, StatusEvent};
pub use self::watch::{WatchAction, WatchEvent};
pub use self::workflow_dispatch::WorkflowDispatchEvent;
pub use self::workflow_job::{WorkflowJob, WorkflowJobAction, WorkflowJobEvent, WorkflowStep};
pub use self::workflow_run::{WorkflowRunAction, WorkflowRunEvent};
