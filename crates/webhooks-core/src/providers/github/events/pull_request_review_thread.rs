use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, PullRequest, Repository, ReviewComment, User};
use crate::wire;

/// A thread of comments on the diff of a pull request was marked as resolved, or no longer is.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review_thread>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestReviewThreadEvent {
    pub action: PullRequestReviewThreadAction,
    pub thread: ReviewThread,
    pub pull_request: PullRequest,
    pub repository: Repository,
    pub updated_at: Option<wire::Timestamp>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// Comments on one place in a diff.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ReviewThread {
    pub node_id: String,
    /// Oldest first.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub comments: Vec<ReviewComment>,
}

crate::open_enum! {
    /// What happened to a thread.
    pub enum PullRequestReviewThreadAction {
        Resolved = "resolved",
        Unresolved = "unresolved",
    }
}
