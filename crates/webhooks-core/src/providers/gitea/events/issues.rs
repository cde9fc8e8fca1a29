use crate::Deserialize;
use crate::gitea::{Changes, Issue, Label, Repository, User};
use crate::wire;

/// Something happened to an issue itself: opened, closed, labelled, assigned.
///
/// Sent as `issues`, `issue_assign`, `issue_label` and `issue_milestone`. Comments are `issue_comment`, pull requests
/// `pull_request`.
///
/// <https://docs.gitea.com/usage/webhooks>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssuesEvent {
    pub action: IssuesAction,
    pub number: i64,
    pub issue: Issue,
    /// With `edited`: what was there before.
    pub changes: Option<Changes>,
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
    #[serde(default, rename = "pull_request")]
    _pull_request: wire::Absent,
}

crate::open_enum! {
    /// What happened to an issue.
    pub enum IssuesAction {
        Assigned = "assigned",
        Closed = "closed",
        Deleted = "deleted",
        Demilestoned = "demilestoned",
        /// Title, body or ref.
        Edited = "edited",
        /// The last label was taken away.
        LabelCleared = "label_cleared",
        /// `issue.labels` are those that it has now.
        LabelUpdated = "label_updated",
        Milestoned = "milestoned",
        Opened = "opened",
        Reopened = "reopened",
        /// `issue.assignees` are those that are left.
        Unassigned = "unassigned",
    }
}
