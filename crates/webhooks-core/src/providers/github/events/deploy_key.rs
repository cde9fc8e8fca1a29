use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, User};
use crate::wire;

/// A deploy key was added to a repository, or removed from it.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#deploy_key>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DeployKeyEvent {
    pub action: DeployKeyAction,
    pub key: DeployKey,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// A key that opens one repository.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DeployKey {
    pub id: i64,
    /// The public half, as in `authorized_keys`.
    pub key: String,
    pub url: String,
    pub title: String,
    pub verified: Option<bool>,
    pub created_at: Option<wire::Timestamp>,
    pub read_only: bool,
    /// A login.
    pub added_by: Option<String>,
    pub last_used: Option<wire::Timestamp>,
    pub enabled: Option<bool>,
}

crate::open_enum! {
    /// What happened to a key.
    pub enum DeployKeyAction {
        Created = "created",
        Deleted = "deleted",
    }
}
