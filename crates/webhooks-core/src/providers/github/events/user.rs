use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, User};
use crate::wire;

/// A user account was created on an Enterprise Server, or deleted.
///
/// Enterprise Server only, sent to enterprise hooks.
///
/// <https://docs.github.com/enterprise-server/webhooks/webhook-events-and-payloads#user>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserEvent {
    pub action: UserAction,
    /// `null` if it is gone. The member itself is always there.
    #[serde(deserialize_with = "wire::present")]
    pub user: Option<User>,
    pub repository: Option<Repository>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
    // `organization` has a user too, with an invitation.
    #[serde(default, rename = "invitation")]
    _invitation: wire::Absent,
}

crate::open_enum! {
    /// What happened to an account.
    pub enum UserAction {
        Created = "created",
        Deleted = "deleted",
    }
}
