use crate::Deserialize;
use crate::azure_devops::ApprovedResource;

/// A check that was changed.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CheckChange {
    /// What it guards.
    pub resource: Option<ApprovedResource>,
    pub check_configuration_id: Option<i64>,
    pub project_id: Option<String>,
}
