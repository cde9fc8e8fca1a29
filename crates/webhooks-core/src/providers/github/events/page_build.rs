use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, User};
use crate::wire;

/// GitHub Pages has built a site, or could not.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#page_build>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PageBuildEvent {
    /// Of the build.
    pub id: i64,
    pub build: PageBuild,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// A build of a site.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PageBuild {
    /// The SHA.
    pub commit: Option<String>,
    pub created_at: wire::Timestamp,
    /// In milliseconds.
    pub duration: Option<i64>,
    pub error: Option<PageBuildError>,
    /// `null` if the account was deleted.
    pub pusher: Option<User>,
    pub status: PageBuildStatus,
    pub updated_at: wire::Timestamp,
    pub url: String,
}

/// What went wrong.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PageBuildError {
    /// `null` if nothing did.
    pub message: Option<String>,
}

crate::open_enum! {
    /// How far a build has come.
    pub enum PageBuildStatus {
        Building = "building",
        Built = "built",
        Errored = "errored",
        Queued = "queued",
    }
}
