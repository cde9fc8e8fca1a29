use crate::Deserialize;
use crate::wire;

/// An image under a name.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TagContents {
    pub namespace: Option<String>,
    /// Without the namespace.
    pub repository: Option<String>,
    pub tag: Option<String>,
    pub digest: Option<String>,
    /// `registry.example/namespace/repository:tag`
    pub image_name: Option<String>,
    pub os: Option<String>,
    pub architecture: Option<String>,
    pub author: Option<String>,
    pub pushed_at: Option<wire::Timestamp>,
    pub deleted_at: Option<wire::Timestamp>,
}

/// An image by its digest.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManifestContents {
    pub namespace: Option<String>,
    /// Without the namespace.
    pub repository: Option<String>,
    pub digest: Option<String>,
    /// `registry.example/namespace/repository@sha256:...`
    pub image_name: Option<String>,
    pub os: Option<String>,
    pub architecture: Option<String>,
    pub author: Option<String>,
    pub pushed_at: Option<wire::Timestamp>,
    pub deleted_at: Option<wire::Timestamp>,
}
