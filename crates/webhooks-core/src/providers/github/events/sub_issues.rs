use serde::{Deserialize, Deserializer, de};

use crate::github::{Installation, Issue, Organization, Repository, User};

/// An issue was made a sub-issue of another one, or no longer is.
///
/// Both repositories tell: as `parent_issue_*` that of the sub-issue, as `sub_issue_*` that of its parent.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#sub_issues>
#[derive(Debug, Clone, Deserialize)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct SubIssuesEvent {
    pub action: SubIssuesAction,
    /// Always there with `sub_issue_*`.
    pub parent_issue: Option<Issue>,
    pub parent_issue_id: Option<i64>,
    /// With `parent_issue_*`: where the parent is.
    pub parent_issue_repo: Option<Repository>,
    /// Always there with `parent_issue_*`.
    pub sub_issue: Option<Issue>,
    pub sub_issue_id: Option<i64>,
    /// With `sub_issue_*`: where the sub-issue is.
    pub sub_issue_repo: Option<Repository>,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// Either issue may be missing, but not both: that would be another event's body.
impl<'de> Deserialize<'de> for SubIssuesEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let event = Self::deserialize(deserializer)?;
        if event.parent_issue.is_none() && event.sub_issue.is_none() {
            return Err(de::Error::missing_field("sub_issue"));
        }
        Ok(event)
    }
}

crate::open_enum! {
    /// What happened between two issues.
    pub enum SubIssuesAction {
        ParentIssueAdded = "parent_issue_added",
        ParentIssueRemoved = "parent_issue_removed",
        SubIssueAdded = "sub_issue_added",
        SubIssueRemoved = "sub_issue_removed",
    }
}
