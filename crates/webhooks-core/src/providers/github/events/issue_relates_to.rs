use crate::Deserialize;
use crate::github::{Installation, Issue, Organization, Repository, User};

/// Two issues were marked as related, or no longer are.
///
/// Sent once if both are in one repository, and else once for each repository, with its own issue alone.
///
/// Source: `github/docs` (`src/webhooks/data`); the published description does not have it yet.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#issue_relates_to>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueRelatesToEvent {
    pub action: IssueRelatesToAction,
    pub issue: Issue,
    pub issue_id: i64,
    /// Only if it is in the same repository.
    pub related_issue: Option<Issue>,
    /// Only if it is in the same repository.
    pub related_issue_id: Option<i64>,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened between two issues.
    pub enum IssueRelatesToAction {
        RelatesToAdded = "relates_to_added",
        RelatesToRemoved = "relates_to_removed",
    }
}
