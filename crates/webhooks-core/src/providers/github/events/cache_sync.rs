use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, User};

/// A ref of a repository is up to date in a cache replica.
///
/// Enterprise Server only.
///
/// <https://docs.github.com/enterprise-server@3.19/webhooks/webhook-events-and-payloads#cache_sync>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CacheSyncEvent {
    /// Of the replica.
    pub cache_location: String,
    /// In full: `refs/heads/main`.
    #[serde(rename = "ref")]
    pub git_ref: String,
    /// The SHA it was at there.
    pub before: String,
    /// The SHA it is at there now.
    pub after: String,
    pub repository: Option<Repository>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}
