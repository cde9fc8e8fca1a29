use crate::Deserialize;
use crate::wire;

/// A version of a package in an artifact repository, or the repository alone.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Artifact {
    pub project_id: Option<wire::Id>,
    pub artifact_repo_id: Option<wire::Id>,
    pub artifact_pkg_id: Option<wire::Id>,
    pub artifact_version_id: Option<wire::Id>,
    pub user_id: Option<wire::Id>,
    /// In bytes.
    pub size: Option<wire::Number>,
    pub artifact_repo_name: Option<String>,
    pub artifact_pkg_name: Option<String>,
    pub artifact_version_name: Option<String>,
    pub action: Option<String>,
    /// `docker`.
    pub artifact_type: Option<String>,
    pub project_name: Option<String>,
    pub user_name: Option<String>,
}
