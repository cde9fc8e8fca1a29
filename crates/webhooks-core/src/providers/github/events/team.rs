use crate::Deserialize;
use crate::github::{
    Change, Enterprise, Installation, Organization, Repository, RepositoryPermissions, Team, User,
};
use crate::wire;

/// A team of an organization was created, edited or deleted, or a repository was given to it or taken away.
///
/// Sent to organization and enterprise hooks and to GitHub Apps; repository hooks get `team_add`.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#team>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TeamEvent {
    pub action: TeamAction,
    pub team: Team,
    pub organization: Organization,
    /// With `added_to_repository` and `removed_from_repository`, and `edited` if it is about one.
    pub repository: Option<Repository>,
    /// With `edited`: what was there before.
    pub changes: Option<TeamChanges>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
    // `membership` has all that is required here.
    #[serde(default, rename = "scope")]
    _scope: wire::Absent,
}

/// What an edit changed; what is missing stayed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TeamChanges {
    pub description: Option<Change>,
    pub name: Option<Change>,
    pub privacy: Option<Change>,
    pub notification_setting: Option<Change>,
    pub repository: Option<TeamRepositoryChanges>,
}

/// What changed between a team and a repository.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TeamRepositoryChanges {
    pub permissions: Option<PermissionsChange>,
}

/// What a team could do in a repository before.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PermissionsChange {
    pub from: Option<RepositoryPermissions>,
}

crate::open_enum! {
    /// What happened to a team.
    pub enum TeamAction {
        AddedToRepository = "added_to_repository",
        Created = "created",
        Deleted = "deleted",
        /// Name, description, visibility, or what it may do in a repository.
        Edited = "edited",
        RemovedFromRepository = "removed_from_repository",
    }
}
