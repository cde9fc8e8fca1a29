use crate::Deserialize;
use crate::github::{AppInstallation, Enterprise, InstallationRepository, Organization, Repository, User};
use crate::wire;

/// A GitHub App was installed, uninstalled, suspended, or granted new permissions.
///
/// Sent to GitHub Apps only, and to each of them. `integration_installation` is its retired name.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#installation>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct InstallationEvent {
    pub action: InstallationAction,
    pub installation: AppInstallation,
    /// Those that the app can access: there may be thousands.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub repositories: Vec<InstallationRepository>,
    /// With `created`: who asked for the app, if someone else had to agree.
    pub requester: Option<User>,
    pub repository: Option<Repository>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub sender: Option<User>,
    // `installation_repositories` has all that is required here.
    #[serde(default, rename = "repositories_added")]
    _repositories_added: wire::Absent,
}

crate::open_enum! {
    /// What happened to an installation.
    pub enum InstallationAction {
        Created = "created",
        Deleted = "deleted",
        NewPermissionsAccepted = "new_permissions_accepted",
        Suspend = "suspend",
        Unsuspend = "unsuspend",
    }
}
