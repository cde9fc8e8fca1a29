use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, User};
use crate::wire;

/// Someone starred a repository, or took the star back.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#star>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct StarEvent {
    pub action: StarAction,
    /// `null` with `deleted`. The member itself is always there.
    #[serde(deserialize_with = "wire::present")]
    pub starred_at: Option<wire::Timestamp>,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened to a star.
    pub enum StarAction {
        Created = "created",
        Deleted = "deleted",
    }
}
