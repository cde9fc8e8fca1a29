use crate::Deserialize;
use crate::gogs::{Changes, Label, Milestone, Repository, State, User};
use crate::wire;

/// Something happened to a pull request itself: opened, closed, pushed to, labelled, assigned.
///
/// A merge is `closed` with `pull_request.merged`. Comments are [`issue_comment`](super::IssueCommentEvent).
///
/// <https://gogs.io/docs/features/webhook>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestEvent {
    pub action: PullRequestAction,
    pub number: i64,
    pub pull_request: PullRequest,
    /// With `edited`: what was there before.
    pub changes: Option<Changes>,
    pub repository: Repository,
    pub sender: Option<User>,
    /// Gogs before 0.10 sent the webhook's secret along.
    pub secret: Option<wire::Redacted>,
}

crate::open_enum! {
    /// What happened to a pull request.
    pub enum PullRequestAction {
        Assigned = "assigned",
        /// Merged, or turned down: `pull_request.merged` tells.
        Closed = "closed",
        Demilestoned = "demilestoned",
        /// Title or body.
        Edited = "edited",
        /// The last label was taken away.
        LabelCleared = "label_cleared",
        /// `pull_request.labels` are those that it has now.
        LabelUpdated = "label_updated",
        Milestoned = "milestoned",
        Opened = "opened",
        Reopened = "reopened",
        /// The head was pushed to. Spelled with a `d`, unlike GitHub's.
        Synchronized = "synchronized",
        Unassigned = "unassigned",
    }
}

/// A pull request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequest {
    pub id: i64,
    /// Counted per repository, together with issues; `id` is not.
    pub number: i64,
    pub user: Option<User>,
    pub title: String,
    /// Markdown.
    pub body: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub labels: Vec<Label>,
    pub milestone: Option<Milestone>,
    pub assignee: Option<User>,
    pub state: State,
    /// How many there are.
    pub comments: Option<i64>,
    /// Where it comes from, without `refs/heads/`.
    pub head_branch: Option<String>,
    /// Called `deleted`, with an id of 0 and no owner, if it was.
    pub head_repo: Option<Box<Repository>>,
    /// What it goes into.
    pub base_branch: Option<String>,
    pub base_repo: Option<Box<Repository>>,
    pub html_url: Option<String>,
    /// `null` while that is being found out.
    pub mergeable: Option<bool>,
    /// With `closed`, what tells a merge from a refusal.
    pub merged: Option<bool>,
    pub merged_at: Option<wire::Timestamp>,
    pub merge_commit_sha: Option<String>,
    pub merged_by: Option<User>,
}
