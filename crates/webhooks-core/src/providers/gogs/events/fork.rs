use crate::Deserialize;
use crate::gogs::{Repository, User};
use crate::wire;

/// A repository was forked.
///
/// <https://gogs.io/docs/features/webhook>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ForkEvent {
    /// The new fork.
    pub forkee: Repository,
    /// The original.
    pub repository: Repository,
    pub sender: Option<User>,
    /// Gogs before 0.10 sent the webhook's secret along.
    pub secret: Option<wire::Redacted>,
}
