use crate::Deserialize;
use crate::gitea::{Attachment, Repository, User};
use crate::wire;

/// A release was published, changed or deleted.
///
/// <https://docs.gitea.com/usage/webhooks>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ReleaseEvent {
    pub action: ReleaseAction,
    pub release: Release,
    pub repository: Repository,
    pub sender: Option<User>,
    /// Gitea before 1.15 sent the webhook's secret along.
    pub secret: Option<wire::Redacted>,
}

crate::open_enum! {
    /// What happened to a release.
    pub enum ReleaseAction {
        Deleted = "deleted",
        Published = "published",
        /// Its text, its files, or a draft that stays one.
        Updated = "updated",
    }
}

/// A release: a tag with a text and files.
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
    /// In the API.
    pub url: Option<String>,
    pub html_url: Option<String>,
    pub tarball_url: Option<String>,
    pub zipball_url: Option<String>,
    pub upload_url: Option<String>,
    pub draft: Option<bool>,
    pub prerelease: Option<bool>,
    /// Forgejo only.
    pub hide_archive_links: Option<bool>,
    pub created_at: Option<wire::Timestamp>,
    pub published_at: Option<wire::Timestamp>,
    pub author: Option<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub assets: Vec<Attachment>,
    /// Forgejo only.
    pub archive_download_count: Option<ArchiveDownloadCount>,
}

/// How often a release's sources were downloaded.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ArchiveDownloadCount {
    pub zip: Option<i64>,
    pub tar_gz: Option<i64>,
}
