use crate::Deserialize;
use crate::azure_devops::{IdentityRef, Project, Repository};
use crate::wire;

/// What became of a Git repository.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RepositoryChange {
    /// Missing where it was deleted.
    pub repository: Option<Repository>,
    pub old_name: Option<String>,
    pub new_name: Option<String>,
    /// Whether it is disabled now.
    pub disabled: Option<bool>,
    /// With these, of a deleted one.
    pub project: Option<Project>,
    pub repository_id: Option<String>,
    pub repository_name: Option<String>,
    /// Whether it is gone for good.
    pub is_hard_delete: Option<bool>,
    pub initiated_by: Option<IdentityRef>,
    pub utc_timestamp: Option<wire::Timestamp>,
}
