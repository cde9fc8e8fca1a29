use crate::Deserialize;
use crate::gitlab::{Commit, Project};
use crate::wire;

/// A release was published, changed or deleted.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#release-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ReleaseEvent {
    /// `release`.
    pub object_kind: Option<String>,
    pub id: wire::Id,
    /// Why this is sent.
    pub action: ReleaseAction,
    /// Its git tag.
    pub tag: String,
    /// That of the tag, unless somebody gave it another one.
    pub name: Option<String>,
    pub description: Option<String>,
    pub url: Option<String>,
    pub created_at: Option<wire::Timestamp>,
    /// May be in the future.
    pub released_at: Option<wire::Timestamp>,
    pub project: Option<Project>,
    pub assets: Option<ReleaseAssets>,
    pub commit: Option<Commit>,
}

crate::open_enum! {
    /// What happened to a release.
    pub enum ReleaseAction {
        Create = "create",
        Update = "update",
        /// Since GitLab 16.5.
        Delete = "delete",
    }
}

/// What belongs to a release.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ReleaseAssets {
    /// Links and sources together.
    pub count: Option<i64>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub links: Vec<ReleaseLink>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub sources: Vec<ReleaseSource>,
}

/// A file that is kept elsewhere.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ReleaseLink {
    pub id: Option<wire::Id>,
    /// In old versions: whether it is outside of the project.
    pub external: Option<bool>,
    pub link_type: Option<ReleaseLinkType>,
    pub name: Option<String>,
    pub url: Option<String>,
}

crate::open_enum! {
    /// What a release's link leads to.
    pub enum ReleaseLinkType {
        Other = "other",
        Runbook = "runbook",
        Package = "package",
        Image = "image",
    }
}

/// The repository at the release's tag, as an archive.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ReleaseSource {
    /// `zip`, `tar.gz`, `tar.bz2`, `tar`.
    pub format: Option<String>,
    pub url: Option<String>,
}
