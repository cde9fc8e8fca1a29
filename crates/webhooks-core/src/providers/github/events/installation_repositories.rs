use crate::Deserialize;
use crate::github::{
    AppInstallation, Enterprise, InstallationRepository, Organization, Repository, RepositorySelection, User,
};
use crate::wire;

/// A GitHub App was given access to repositories, or lost it.
///
/// Sent to GitHub Apps only, and to each of them. `integration_installation_repositories` is its retired name.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#installation_repositories>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct InstallationRepositoriesEvent {
    pub action: InstallationRepositoriesAction,
    pub installation: AppInstallation,
    #[serde(deserialize_with = "wire::null_as_default")]
    pub repositories_added: Vec<InstallationRepository>,
    /// Empty if the app had access to all and now has to some.
    #[serde(deserialize_with = "wire::null_as_default")]
    pub repositories_removed: Vec<InstallationRepository>,
    pub repository_selection: Option<RepositorySelection>,
    /// Who asked for it, if someone else had to agree.
    pub requester: Option<User>,
    pub repository: Option<Repository>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened to the repositories of an installation.
    pub enum InstallationRepositoriesAction {
        Added = "added",
        Removed = "removed",
    }
}
