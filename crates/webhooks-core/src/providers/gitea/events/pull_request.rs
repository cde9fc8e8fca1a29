use crate::Deserialize;
use crate::gitea::{Changes, Label, PullRequest, Repository, User};
use crate::wire;

/// Something happened to a pull request itself: opened, closed, pushed to, labelled, assigned.
///
/// Sent as `pull_request`, `pull_request_assign`, `pull_request_label`, `pull_request_milestone`, `pull_request_sync`
/// and `pull_request_review_request`. A merge is `closed` with `pull_request.merged`. Reviews are
/// [events of their own](super::PullRequestReviewEvent).
///
/// <https://docs.gitea.com/usage/webhooks>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestEvent {
    pub action: PullRequestAction,
    pub number: i64,
    pub pull_request: PullRequest,
    /// With `edited`: what was there before.
    pub changes: Option<Changes>,
    /// With `review_requested` and `review_request_removed`: who, unless it is a team.
    pub requested_reviewer: Option<User>,
    /// Forgejo only.
    pub label: Option<Label>,
    pub repository: Repository,
    pub sender: Option<User>,
    /// With `closed` and `reopened`: the commit that did it; empty if none.
    pub commit_id: Option<String>,
    /// Gitea before 1.15 sent the webhook's secret along.
    pub secret: Option<wire::Redacted>,
    // Those of other events.
    #[serde(default, rename = "comment")]
    _comment: wire::Absent,
    #[serde(default, rename = "review")]
    _review: wire::Absent,
}

crate::open_enum! {
    /// What happened to a pull request.
    pub enum PullRequestAction {
        Assigned = "assigned",
        /// Merged, or turned down: `pull_request.merged` tells.
        Closed = "closed",
        Deleted = "deleted",
        Demilestoned = "demilestoned",
        /// Title, body or base.
        Edited = "edited",
        /// The last label was taken away.
        LabelCleared = "label_cleared",
        /// `pull_request.labels` are those that it has now.
        LabelUpdated = "label_updated",
        Milestoned = "milestoned",
        Opened = "opened",
        Reopened = "reopened",
        ReviewRequestRemoved = "review_request_removed",
        ReviewRequested = "review_requested",
        /// The head was pushed to. Spelled with a `d`, unlike GitHub's.
        Synchronized = "synchronized",
        /// `pull_request.assignees` are those that are left.
        Unassigned = "unassigned",
    }
}
