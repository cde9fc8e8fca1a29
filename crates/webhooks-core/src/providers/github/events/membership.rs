use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, Team, User};

/// Someone became a member of a team, or is none any more.
///
/// Sent to organization and enterprise hooks and to GitHub Apps, not to repository hooks.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#membership>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MembershipEvent {
    pub action: MembershipAction,
    pub scope: MembershipScope,
    /// `null` if the account was deleted.
    pub member: Option<User>,
    /// A deleted team has little more than its name.
    pub team: Team,
    pub organization: Organization,
    pub repository: Option<Repository>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened to a membership.
    pub enum MembershipAction {
        Added = "added",
        Removed = "removed",
    }
}

crate::open_enum! {
    /// What someone is a member of.
    pub enum MembershipScope {
        Team = "team",
        /// Documented, but not sent yet.
        Organization = "organization",
    }
}
