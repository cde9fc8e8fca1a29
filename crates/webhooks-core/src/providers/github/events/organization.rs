use crate::Deserialize;
use crate::github::{Change, Enterprise, Installation, Organization, Repository, User};
use crate::wire;

/// Someone was invited to an organization, joined or left it, or it was renamed or deleted.
///
/// Sent to organization and enterprise hooks and to GitHub Apps, not to repository hooks.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#organization>
#[derive(Debug, Clone, Deserialize)]
#[serde(check = "Self::has_a_member_of_its_own")]
#[non_exhaustive]
pub struct OrganizationEvent {
    pub action: OrganizationAction,
    pub organization: Organization,
    /// With `member_added`, `member_removed` and `deleted`.
    pub membership: Option<OrganizationMembership>,
    /// With `member_invited`.
    pub invitation: Option<OrganizationInvitation>,
    /// With `member_invited`: who, unless an address was invited.
    pub user: Option<User>,
    /// With `renamed`: what was there before.
    pub changes: Option<OrganizationChanges>,
    pub repository: Option<Repository>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
    // `installation_target` may have an organization, and `changes` as here.
    #[serde(default, rename = "account")]
    _account: wire::Absent,
}

impl OrganizationEvent {
    /// Nearly every event has an action and an organization: one of this event's own members has to be there.
    fn has_a_member_of_its_own(&self) -> Result<(), &'static str> {
        let is_renamed = self.changes.as_ref().is_some_and(|changes| changes.login.is_some());
        let has = self.membership.is_some() || self.invitation.is_some() || is_renamed;
        has.then_some(()).ok_or("missing field `membership`")
    }
}

/// What someone is in an organization.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrganizationMembership {
    pub organization_url: String,
    /// `member`, `admin`, `billing_manager`, or `unaffiliated`.
    pub role: String,
    /// Whether it does not come from a team of the enterprise alone.
    pub direct_membership: Option<bool>,
    /// Slugs, at most 100.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub enterprise_teams_providing_indirect_membership: Vec<String>,
    pub state: MembershipState,
    pub url: String,
    /// `null` if the account was deleted.
    pub user: Option<User>,
}

/// That someone was asked to join an organization.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrganizationInvitation {
    pub created_at: Option<wire::Timestamp>,
    /// Set if an address was invited, not an account.
    pub email: Option<String>,
    pub failed_at: Option<wire::Timestamp>,
    pub failed_reason: Option<String>,
    pub id: i64,
    pub invitation_teams_url: Option<String>,
    pub inviter: Option<User>,
    /// Set if an account was invited.
    pub login: Option<String>,
    pub node_id: Option<String>,
    /// `direct_member`, `admin`, `billing_manager`, `hiring_manager` or `reinstate`.
    pub role: Option<String>,
    pub team_count: Option<i64>,
    /// `member`, `scim` or `unknown`.
    pub invitation_source: Option<String>,
}

/// What an organization was called before.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct OrganizationChanges {
    pub login: Option<Change>,
}

crate::open_enum! {
    /// What happened to an organization.
    pub enum OrganizationAction {
        Deleted = "deleted",
        /// An invitation was accepted.
        MemberAdded = "member_added",
        MemberInvited = "member_invited",
        MemberRemoved = "member_removed",
        Renamed = "renamed",
    }
}

crate::open_enum! {
    /// How far someone has joined.
    pub enum MembershipState {
        Active = "active",
        Inactive = "inactive",
        /// Invited.
        Pending = "pending",
    }
}
