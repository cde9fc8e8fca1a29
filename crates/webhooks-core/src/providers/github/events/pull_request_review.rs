use crate::Deserialize;
use crate::github::{
    AuthorAssociation, BodyChanges, Enterprise, Installation, Organization, PullRequest, Repository,
    ReviewLinks, User,
};
use crate::wire;

/// Someone reviewed a pull request, or a review was edited or dismissed.
///
/// Each comment of a review is a `pull_request_review_comment` as well.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request_review>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestReviewEvent {
    pub action: PullRequestReviewAction,
    pub review: Review,
    pub pull_request: PullRequest,
    pub repository: Repository,
    /// With `edited`: what was there before.
    pub changes: Option<BodyChanges>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// A review of a pull request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Review {
    #[serde(rename = "_links")]
    pub links: Option<ReviewLinks>,
    pub author_association: Option<AuthorAssociation>,
    /// Markdown.
    pub body: Option<String>,
    /// The SHA that was reviewed.
    pub commit_id: Option<String>,
    pub html_url: String,
    pub id: i64,
    pub node_id: Option<String>,
    pub pull_request_url: Option<String>,
    pub state: ReviewState,
    pub submitted_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    /// `null` if the account was deleted.
    pub user: Option<User>,
}

crate::open_enum! {
    /// What happened to a review.
    pub enum PullRequestReviewAction {
        Dismissed = "dismissed",
        /// Its body.
        Edited = "edited",
        Submitted = "submitted",
    }
}

crate::open_enum! {
    /// What a review says. The REST API spells the values in capitals.
    pub enum ReviewState {
        Approved = "approved" | "APPROVED",
        ChangesRequested = "changes_requested" | "CHANGES_REQUESTED",
        /// Neither for nor against.
        Commented = "commented" | "COMMENTED",
        Dismissed = "dismissed" | "DISMISSED",
        /// Not submitted yet.
        Pending = "pending" | "PENDING",
    }
}
