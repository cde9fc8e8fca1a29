//! One file per event, named as the sender names it; events that are alike share that of the first.

use super::is_one_of;

mod build_status;
mod mirror_repo_synchronized;
mod pr_comment_added;
mod pr_from_ref_updated;
mod pr_modified;
mod pr_opened;
mod pr_reviewer_approved;
mod pr_reviewer_updated;
mod project_modified;
mod pullrequest_created;
mod repo_comment_added;
mod repo_forked;
mod repo_modified;
mod repo_push;
mod repo_refs_changed;
mod repo_secret_detected;

pub use self::build_status::PluginBuildStatusEvent;
pub use self::mirror_repo_synchronized::{MirrorServer, MirrorSynchronizedEvent, SyncType};
pub use self::pr_comment_added::PullRequestCommentEvent;
pub use self::pr_from_ref_updated::PullRequestRefUpdatedEvent;
pub use self::pr_modified::PullRequestModifiedEvent;
pub use self::pr_opened::PullRequestEvent;
pub use self::pr_reviewer_approved::PullRequestReviewEvent;
pub use self::pr_reviewer_updated::PullRequestReviewersEvent;
pub use self::project_modified::ProjectModifiedEvent;
pub use self::pullrequest_created::PluginPullRequestEvent;
pub use self::repo_comment_added::CommitCommentEvent;
pub use self::repo_forked::RepositoryForkedEvent;
pub use self::repo_modified::RepositoryModifiedEvent;
pub use self::repo_push::{PluginPush, PluginPushEvent};
pub use self::repo_refs_changed::RefsChangedEvent;
pub use self::repo_secret_detected::{SecretDetectedEvent, SecretLocation};
