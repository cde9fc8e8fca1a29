use crate::Deserialize;
use crate::github::{Installation, Issue, Organization, Repository, User};

/// An issue was marked as blocked by another one, or no longer is.
///
/// Both repositories tell: as `blocked_by_*` that of the blocked issue, as `blocking_*` that of the other.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#issue_dependencies>
#[derive(Debug, Clone, Deserialize)]
#[serde(check = "Self::has_an_issue")]
#[non_exhaustive]
pub struct IssueDependenciesEvent {
    pub action: IssueDependenciesAction,
    /// The issue that waits. One of the two is always there.
    pub blocked_issue: Option<Issue>,
    pub blocked_issue_id: Option<i64>,
    /// With `blocking_*`: where the blocked issue is.
    pub blocked_issue_repo: Option<Repository>,
    /// The issue that it waits for.
    pub blocking_issue: Option<Issue>,
    pub blocking_issue_id: Option<i64>,
    /// With `blocked_by_*`: where the blocking issue is.
    pub blocking_issue_repo: Option<Repository>,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

impl IssueDependenciesEvent {
    /// Either issue may be missing, but not both: that would be another event's body.
    fn has_an_issue(&self) -> Result<(), &'static str> {
        let has = self.blocked_issue.is_some() || self.blocking_issue.is_some();
        has.then_some(()).ok_or("missing field `blocked_issue`")
    }
}

crate::open_enum! {
    /// What happened between two issues.
    pub enum IssueDependenciesAction {
        BlockedByAdded = "blocked_by_added",
        BlockedByRemoved = "blocked_by_removed",
        BlockingAdded = "blocking_added",
        BlockingRemoved = "blocking_removed",
    }
}
