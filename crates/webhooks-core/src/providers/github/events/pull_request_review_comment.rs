use crate::Deserialize;
use crate::github::{
    BodyChanges, Enterprise, Installation, Organization, PullRequest, Repository, ReviewComment, User,
};

/// Someone commented on the diff of a pull request, or a comment was edited or deleted.
///
/// Comments on the pull request itself are `issue_comment`.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review_comment>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestReviewCommentEvent {
    pub action: PullRequestReviewCommentAction,
    pub comment: ReviewComment,
    pub pull_request: PullRequest,
    pub repository: Repository,
    /// With `edited`: what was there before.
    pub changes: Option<BodyChanges>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened to a comment on a diff.
    pub enum PullRequestReviewCommentAction {
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
    }
}
