use crate::Deserialize;
use crate::github::{Change, Enterprise, Installation, Organization, Repository, User};
use crate::wire;

/// Someone became a collaborator of a repository, is none any more, or was given other permissions.
///
/// Members of organizations are `organization`, those of teams `membership`.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#member>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MemberEvent {
    pub action: MemberAction,
    /// `null` if the account was deleted. The member itself is always there.
    #[serde(deserialize_with = "wire::present")]
    pub member: Option<User>,
    pub repository: Repository,
    /// With `added` and `edited`.
    pub changes: Option<MemberChanges>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
    // `membership` has a member, and by the description may have a repository.
    #[serde(default, rename = "scope")]
    _scope: wire::Absent,
}

/// What a collaborator may do now, or could do before.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MemberChanges {
    /// `read`, `write` or `admin`: for what else there is, the nearest of them.
    pub permission: Option<Change>,
    /// With `added`, in `to`: the role by name, custom ones too.
    pub role_name: Option<Change>,
    /// With `edited`, as `permission`.
    pub old_permission: Option<Change>,
}

crate::open_enum! {
    /// What happened to a collaborator.
    pub enum MemberAction {
        /// An invitation was accepted.
        Added = "added",
        /// Given other permissions.
        Edited = "edited",
        Removed = "removed",
    }
}
