use crate::Deserialize;

/// Where it happened.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ResourceContainers {
    pub collection: Option<Container>,
    /// The organization.
    pub account: Option<Container>,
    /// Of an installation of one's own.
    pub server: Option<Container>,
    pub project: Option<Container>,
}

/// A project, or what projects are in.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Container {
    pub id: Option<String>,
    pub base_url: Option<String>,
}
