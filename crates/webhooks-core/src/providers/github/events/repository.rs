use crate::Deserialize;
use crate::github::bare::bare_event;
use crate::github::{Change, Enterprise, Installation, ListChange, Organization, Repository, User};

bare_event! {
    of a repository,
    /// Something happened to a repository itself: created, renamed, transferred, made public, deleted.
    ///
    /// Repository hooks and GitHub Apps don't get `deleted`. With `transferred`, only the new owner's hooks are told.
    ///
    /// <https://docs.github.com/webhooks/webhook-events-and-payloads#repository>
    pub struct RepositoryEvent {
        pub action: RepositoryAction,
        pub repository: Repository,
        /// With `edited`, `renamed` and `transferred`: what was there before.
        pub changes: Option<RepositoryChanges>,
        pub organization: Option<Organization>,
        pub enterprise: Option<Enterprise>,
        pub installation: Option<Installation>,
        pub sender: Option<User>,
    }
}

/// What changed; what is missing stayed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryChanges {
    pub default_branch: Option<Change>,
    pub description: Option<Change>,
    pub homepage: Option<Change>,
    pub topics: Option<ListChange>,
    /// With `renamed`.
    pub repository: Option<RepositoryNameChange>,
    /// With `transferred`.
    pub owner: Option<RepositoryOwnerChange>,
}

/// What a repository was called.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryNameChange {
    /// Without the owner's.
    pub name: Option<Change>,
}

/// Whose a repository was.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryOwnerChange {
    pub from: Option<RepositoryOwner>,
}

/// One of the two.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryOwner {
    pub user: Option<User>,
    pub organization: Option<Organization>,
}

crate::open_enum! {
    /// What happened to a repository.
    pub enum RepositoryAction {
        /// Enterprise Server: nobody can read it without an account any more.
        AnonymousAccessDisabled = "anonymous_access_disabled",
        /// Enterprise Server: everybody can read it without an account.
        AnonymousAccessEnabled = "anonymous_access_enabled",
        Archived = "archived",
        Created = "created",
        Deleted = "deleted",
        /// Topics, default branch, description or homepage.
        Edited = "edited",
        Privatized = "privatized",
        Publicized = "publicized",
        Renamed = "renamed",
        Transferred = "transferred",
        Unarchived = "unarchived",
    }
}
