use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, User};
use crate::wire;

/// Someone was blocked from an organization, or no longer is.
///
/// Sent to organization and enterprise hooks and to GitHub Apps, not to repository hooks.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#org_block>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrgBlockEvent {
    pub action: OrgBlockAction,
    /// `null` if the account was deleted. The member itself is always there.
    #[serde(deserialize_with = "wire::present")]
    pub blocked_user: Option<User>,
    pub organization: Organization,
    pub repository: Option<Repository>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened to someone.
    pub enum OrgBlockAction {
        Blocked = "blocked",
        Unblocked = "unblocked",
    }
}
