use crate::Deserialize;

use super::{Reactions, User};
use crate::wire;

/// A release; in a package version, a short form.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Release {
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub assets: Vec<ReleaseAsset>,
    pub assets_url: Option<String>,
    /// `null` if the account was deleted.
    pub author: Option<User>,
    /// Markdown.
    pub body: Option<String>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub discussion_url: Option<String>,
    pub draft: bool,
    pub html_url: String,
    pub id: i64,
    /// Whether assets and tag can no longer change.
    pub immutable: Option<bool>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    pub prerelease: bool,
    /// `null` for a draft.
    pub published_at: Option<wire::Timestamp>,
    pub reactions: Option<Reactions>,
    pub tag_name: String,
    /// `null` for a draft.
    pub tarball_url: Option<String>,
    /// The branch or commit that the tag is made from.
    pub target_commitish: String,
    pub upload_url: Option<String>,
    pub url: String,
    /// `null` for a draft.
    pub zipball_url: Option<String>,
}

/// A file of a release.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ReleaseAsset {
    pub browser_download_url: Option<String>,
    pub content_type: Option<String>,
    pub created_at: Option<wire::Timestamp>,
    pub download_count: Option<i64>,
    pub id: i64,
    pub label: Option<String>,
    pub name: String,
    pub node_id: Option<String>,
    /// In bytes.
    pub size: Option<i64>,
    /// Such as `sha256:` and hex digits; `null` for files from before digests.
    pub digest: Option<String>,
    pub state: Option<ReleaseAssetState>,
    pub updated_at: Option<wire::Timestamp>,
    pub uploader: Option<User>,
    pub url: Option<String>,
}

crate::open_enum! {
    /// How far a file has come.
    pub enum ReleaseAssetState {
        Uploaded = "uploaded",
        Open = "open",
    }
}
