use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, User};

/// Someone forked a repository.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#fork>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ForkEvent {
    /// The new repository.
    pub forkee: Repository,
    /// The one that was forked.
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}
