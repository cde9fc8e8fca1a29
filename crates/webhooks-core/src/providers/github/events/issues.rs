use crate::Deserialize;
use crate::github::{
    Change, Enterprise, Installation, Issue, IssueField, IssueFieldChange, IssueType, Label, Milestone,
    Organization, Repository, User,
};
use crate::wire;

/// Something happened to an issue itself: opened, closed, labeled, moved to another repository.
///
/// Comments are `issue_comment`, pull requests `pull_request`.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#issues>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssuesEvent {
    pub action: IssuesAction,
    pub issue: Issue,
    pub repository: Repository,
    /// With `assigned` and `unassigned`: who.
    pub assignee: Option<User>,
    /// With `labeled` and `unlabeled`: which; `null` if the label itself was deleted.
    pub label: Option<Label>,
    /// With `milestoned` and `demilestoned`: which.
    pub milestone: Option<Milestone>,
    /// With `typed` and `untyped`: which.
    #[serde(rename = "type")]
    pub issue_type: Option<IssueType>,
    /// With `field_added` and `field_removed`: which.
    pub issue_field: Option<IssueField>,
    /// With `field_added` and `field_removed`: its value.
    pub issue_field_value: Option<IssueFieldChange>,
    /// With `edited`, `field_added`, `opened` and `transferred`.
    pub changes: Option<IssuesChanges>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
    // `issue_comment` and `issue_relates_to` have all of the above.
    #[serde(default, rename = "comment")]
    _comment: wire::Absent,
    #[serde(default, rename = "issue_id")]
    _issue_id: wire::Absent,
    #[serde(default, rename = "related_issue")]
    _related_issue: wire::Absent,
}

/// What was there before, or is there now after a transfer.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssuesChanges {
    pub title: Option<Change>,
    pub body: Option<Change>,
    pub issue_field_value: Option<IssueFieldValueChange>,
    /// With `opened`, if the issue came from another repository.
    pub old_issue: Option<Box<Issue>>,
    /// With `opened`, if the issue came from another repository.
    pub old_repository: Option<Box<Repository>>,
    /// With `transferred`: what it has become.
    pub new_issue: Option<Box<Issue>>,
    /// With `transferred`: where it has gone.
    pub new_repository: Option<Box<Repository>>,
}

/// What a field held before.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueFieldValueChange {
    pub from: Option<IssueFieldChange>,
}

crate::open_enum! {
    /// What happened to an issue.
    pub enum IssuesAction {
        Assigned = "assigned",
        /// `issue.state_reason` says why.
        Closed = "closed",
        Deleted = "deleted",
        Demilestoned = "demilestoned",
        /// Title or body.
        Edited = "edited",
        /// A field was given a value, or another one.
        FieldAdded = "field_added",
        /// A field's value was taken away.
        FieldRemoved = "field_removed",
        Labeled = "labeled",
        Locked = "locked",
        Milestoned = "milestoned",
        Opened = "opened",
        Pinned = "pinned",
        Reopened = "reopened",
        /// Sent by the repository that it left.
        Transferred = "transferred",
        Typed = "typed",
        Unassigned = "unassigned",
        Unlabeled = "unlabeled",
        Unlocked = "unlocked",
        Unpinned = "unpinned",
        Untyped = "untyped",
    }
}
