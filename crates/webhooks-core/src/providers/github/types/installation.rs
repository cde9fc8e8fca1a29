use serde::Deserialize;

/// The installation of a GitHub App: there if the delivery goes to an app.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Installation {
    pub id: i64,
    pub node_id: Option<String>,
}

/// A repository that an app can access, or a token is to reach.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct InstallationRepository {
    pub id: i64,
    pub node_id: Option<String>,
    pub name: String,
    /// `owner/name`.
    pub full_name: String,
    pub private: Option<bool>,
}
