//! One file per event, named after the sender's name for it; those about the same resource share one.

mod build_complete;
mod git_pullrequest;
mod git_pullrequest_comment;
mod git_push;
mod git_repo;
mod notification;
mod pipeline;
mod pipeline_approval;
mod release;
mod release_approval;
mod release_deployment;
mod tfvc_checkin;
mod workitem;
mod workitem_updated;

pub use self::build_complete::BuildCompleteEvent;
pub use self::git_pullrequest::PullRequestEvent;
pub use self::git_pullrequest_comment::PullRequestCommentEvent;
pub use self::git_push::PushEvent;
pub use self::git_repo::RepositoryEvent;
pub use self::notification::{Notification, Resource};
pub use self::pipeline::PipelineEvent;
pub use self::pipeline_approval::ApprovalEvent;
pub use self::release::ReleaseEvent;
pub use self::release_approval::DeploymentApprovalEvent;
pub use self::release_deployment::DeploymentEvent;
pub use self::tfvc_checkin::CheckinEvent;
pub use self::workitem::WorkItemEvent;
pub use self::workitem_updated::WorkItemUpdatedEvent;
