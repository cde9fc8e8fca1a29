use crate::Deserialize;
use crate::github::{
    Account, Change, Enterprise, Installation, InstallationTargetType, Organization, Repository, User,
};

/// The account that a GitHub App is installed on was renamed.
///
/// Sent to GitHub Apps only.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#installation_target>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct InstallationTargetEvent {
    pub action: InstallationTargetAction,
    /// Under its new name.
    pub account: Account,
    pub changes: InstallationTargetChanges,
    pub target_type: InstallationTargetType,
    pub repository: Option<Repository>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// What the account was called before.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct InstallationTargetChanges {
    /// Of a user or an organization.
    pub login: Option<Change>,
    /// Of an enterprise.
    pub slug: Option<Change>,
}

crate::open_enum! {
    /// What happened to the account.
    pub enum InstallationTargetAction {
        Renamed = "renamed",
    }
}
