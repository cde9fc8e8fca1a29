use crate::Deserialize;
use crate::github::{Change, Enterprise, Installation, Organization, Release, Repository, User};

/// A release was drafted, published, edited or deleted.
///
/// Publishing sends `created`, `published`, and `released` or `prereleased`: listen to one of them.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#release>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ReleaseEvent {
    pub action: ReleaseAction,
    pub release: Release,
    pub repository: Repository,
    /// With `edited`: what was there before.
    pub changes: Option<ReleaseChanges>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// What an edit changed; what is missing stayed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ReleaseChanges {
    pub name: Option<Change>,
    pub body: Option<Change>,
    pub tag_name: Option<Change>,
    pub make_latest: Option<MakeLatestChange>,
}

/// That a release was made the latest one, or no longer is.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MakeLatestChange {
    pub to: Option<bool>,
}

crate::open_enum! {
    /// What happened to a release.
    pub enum ReleaseAction {
        /// Saved as a draft, or published at once.
        Created = "created",
        Deleted = "deleted",
        /// Details of a release, not of a draft.
        Edited = "edited",
        /// Published as a pre-release.
        Prereleased = "prereleased",
        Published = "published",
        /// Published as a full release, or no longer a pre-release.
        Released = "released",
        /// Made a draft again.
        Unpublished = "unpublished",
    }
}
