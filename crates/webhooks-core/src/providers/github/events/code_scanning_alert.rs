use crate::Deserialize;
use crate::github::{CodeScanningAlert, Enterprise, Installation, Organization, Repository, User};

/// Code scanning found something, or what it found was fixed, closed, reopened or assigned.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#code_scanning_alert>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CodeScanningAlertEvent {
    pub action: CodeScanningAlertAction,
    pub alert: CodeScanningAlert,
    /// Where it was found, in full; empty with `closed_by_user` and `reopened_by_user`.
    #[serde(rename = "ref")]
    pub git_ref: Option<String>,
    /// The SHA; empty with `closed_by_user` and `reopened_by_user`.
    pub commit_oid: Option<String>,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    /// The account `github` unless somebody did it by hand.
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened to an alert.
    pub enum CodeScanningAlertAction {
        /// A known alert is now in another branch as well.
        AppearedInBranch = "appeared_in_branch",
        ClosedByUser = "closed_by_user",
        Created = "created",
        /// By a commit.
        Fixed = "fixed",
        /// What was fixed is back.
        Reopened = "reopened",
        ReopenedByUser = "reopened_by_user",
        /// Other people are to look after it.
        UpdatedAssignment = "updated_assignment",
    }
}
