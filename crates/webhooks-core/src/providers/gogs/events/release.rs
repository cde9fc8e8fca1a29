use crate::Deserialize;
use crate::gogs::{Repository, User};
use crate::wire;

/// A release was published.
///
/// <https://gogs.io/docs/features/webhook>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ReleaseEvent {
    pub action: ReleaseAction,
    pub release: Release,
    pub repository: Repository,
    pub sender: Option<User>,
    /// Gogs before 0.10 sent the webhook's secret along.
    pub secret: Option<wire::Redacted>,
}

crate::open_enum! {
    /// What happened to a release.
    pub enum ReleaseAction {
        Published = "published",
    }
}

/// A release: a tag with a text.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Release {
    pub id: i64,
    pub tag_name: String,
    /// The branch or commit that the tag is made of.
    pub target_commitish: Option<String>,
    pub name: Option<String>,
    /// Markdown.
    pub body: Option<String>,
    pub draft: Option<bool>,
    pub prerelease: Option<bool>,
    pub author: Option<User>,
    pub created_at: Option<wire::Timestamp>,
}
