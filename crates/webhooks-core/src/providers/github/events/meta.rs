use crate::Deserialize;
use crate::github::{Enterprise, Hook, Installation, Organization, Repository, User};

/// The webhook itself was deleted: nothing more will come from it.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#meta>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MetaEvent {
    pub action: MetaAction,
    /// The id of the webhook.
    pub hook_id: i64,
    pub hook: Hook,
    /// Set if the hook was one of a repository.
    pub repository: Option<Repository>,
    /// Set if the hook was one of an organization.
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened to a webhook.
    pub enum MetaAction {
        Deleted = "deleted",
    }
}
