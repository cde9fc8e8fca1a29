use crate::Deserialize;
use crate::gogs::{Changes, Issue, Repository, User};
use crate::wire;

/// Something happened to an issue itself: opened, closed, labelled, assigned.
///
/// Comments are [`issue_comment`](super::IssueCommentEvent).
///
/// <https://gogs.io/docs/features/webhook>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssuesEvent {
    pub action: IssuesAction,
    pub number: i64,
    pub issue: Issue,
    /// With `edited`: what was there before.
    pub changes: Option<Changes>,
    pub repository: Repository,
    pub sender: Option<User>,
    /// Gogs before 0.10 sent the webhook's secret along.
    pub secret: Option<wire::Redacted>,
    // That of `issue_comment`.
    #[serde(default, rename = "comment")]
    _comment: wire::Absent,
}

crate::open_enum! {
    /// What happened to an issue.
    pub enum IssuesAction {
        Assigned = "assigned",
        Closed = "closed",
        Demilestoned = "demilestoned",
        /// Title or body.
        Edited = "edited",
        /// The last label was taken away.
        LabelCleared = "label_cleared",
        /// `issue.labels` are those that it has now.
        LabelUpdated = "label_updated",
        Milestoned = "milestoned",
        Opened = "opened",
        Reopened = "reopened",
        Unassigned = "unassigned",
    }
}
