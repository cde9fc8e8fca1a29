use crate::Deserialize;
use crate::gitea::{Repository, User};
use crate::wire;

/// A repository was forked.
///
/// The two repositories are the other way round than GitHub and Gogs have them.
///
/// <https://docs.gitea.com/usage/webhooks>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ForkEvent {
    /// The original.
    pub forkee: Repository,
    /// The new fork.
    pub repository: Repository,
    pub sender: Option<User>,
    /// Gitea before 1.15 sent the webhook's secret along.
    pub secret: Option<wire::Redacted>,
}
