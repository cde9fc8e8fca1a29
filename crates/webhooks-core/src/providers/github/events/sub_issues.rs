use crate::Deserialize;
use crate::github::{Installation, Issue, Organization, Repository, User};

/// An issue was made a sub-issue of another one, or no longer is.
///
/// Both repositories tell: as `parent_issue_*` that of the sub-issue, as `sub_issue_*` that of its parent.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#sub_issues>
#[derive(Debug, Clone, Deserialize)]
#[serde(check = "Self::has_an_issue")]
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

impl SubIssuesEvent {
    /// Either issue may be missing, but not both: that would be another event's body.
    fn has_an_issue(&self) -> Result<(), &'static str> {
        let has = self.parent_issue.is_some() || self.sub_issue.is_some();
        has.then_some(()).ok_or("missing field `sub_issue`")
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
