use crate::Deserialize;
use crate::gitea::{Repository, User};
use crate::wire;

/// A repository was made or deleted.
///
/// Hooks of the repository itself are gone by then or not yet there: it is sent to those of its owner and of the
/// server.
///
/// <https://docs.gitea.com/usage/webhooks>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryEvent {
    pub action: RepositoryAction,
    pub repository: Repository,
    /// The owner, also where that is a user.
    #[serde(deserialize_with = "wire::present")]
    pub organization: Option<User>,
    pub sender: Option<User>,
    /// Gitea before 1.15 sent the webhook's secret along.
    pub secret: Option<wire::Redacted>,
    // Those of other events.
    #[serde(default, rename = "package")]
    _package: wire::Absent,
    #[serde(default, rename = "workflow_job")]
    _workflow_job: wire::Absent,
    #[serde(default, rename = "workflow_run")]
    _workflow_run: wire::Absent,
}

crate::open_enum! {
    /// What happened to a repository.
    pub enum RepositoryAction {
        Created = "created",
        Deleted = "deleted",
    }
}
