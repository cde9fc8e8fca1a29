use crate::Deserialize;
use crate::gitea::{Label, PullRequest, Repository, User};
use crate::wire;

/// A pull request was reviewed.
///
/// Sent as `pull_request_review_approved`, `pull_request_review_rejected` and `pull_request_review_comment`;
/// `pull_request_review` is only what the settings call all three.
///
/// <https://docs.gitea.com/usage/webhooks>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestReviewEvent {
    pub action: PullRequestReviewAction,
    pub number: i64,
    pub pull_request: PullRequest,
    pub review: Review,
    /// Always `null`.
    pub requested_reviewer: Option<User>,
    /// Forgejo only.
    pub label: Option<Label>,
    pub repository: Repository,
    /// Who reviewed.
    pub sender: Option<User>,
    /// Always empty.
    pub commit_id: Option<String>,
    /// Gitea before 1.15 sent the webhook's secret along.
    pub secret: Option<wire::Redacted>,
    // That of another event.
    #[serde(default, rename = "comment")]
    _comment: wire::Absent,
}

/// A review, without the comments on single lines.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Review {
    #[serde(rename = "type")]
    pub review_type: ReviewType,
    /// Markdown; empty if there are only comments on lines.
    pub content: Option<String>,
}

crate::open_enum! {
    /// What happened to a pull request.
    pub enum PullRequestReviewAction {
        Reviewed = "reviewed",
    }
}

crate::open_enum! {
    /// What a review says.
    pub enum ReviewType {
        Approved = "pull_request_review_approved" | "pull_request_approved",
        Comment = "pull_request_review_comment" | "pull_request_comment",
        Rejected = "pull_request_review_rejected" | "pull_request_rejected",
    }
}
