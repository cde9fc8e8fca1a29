use crate::Deserialize;
use crate::wire;

/// A version of what a project makes.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Version {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: wire::Id,
    pub name: Option<String>,
    pub description: Option<String>,
    pub archived: Option<bool>,
    pub released: Option<bool>,
    pub overdue: Option<bool>,
    /// A day: `2026-11-01`.
    pub start_date: Option<wire::Timestamp>,
    pub release_date: Option<wire::Timestamp>,
    /// As the site writes days: `1/Nov/26`.
    pub user_start_date: Option<String>,
    pub user_release_date: Option<String>,
    pub project_id: Option<wire::Id>,
    /// The project's key.
    pub project: Option<String>,
    /// An account's id.
    pub driver: Option<String>,
    pub expand: Option<String>,
}
