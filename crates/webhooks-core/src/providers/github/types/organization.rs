use serde::Deserialize;

/// An organization: there if the hook is one of an organization, or the repository is owned by one.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Organization {
    pub login: String,
    pub id: i64,
    pub node_id: Option<String>,
    pub url: String,
    pub repos_url: String,
    pub events_url: String,
    pub hooks_url: Option<String>,
    pub issues_url: Option<String>,
    pub members_url: String,
    pub public_members_url: String,
    pub avatar_url: String,
    pub description: Option<String>,
}
