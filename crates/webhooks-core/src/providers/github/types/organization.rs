use crate::Deserialize;

/// An organization: there if the hook is one of an organization, or the repository is owned by one.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Organization {
    pub login: String,
    pub id: i64,
    pub node_id: Option<String>,
    pub url: Option<String>,
    pub repos_url: Option<String>,
    pub events_url: Option<String>,
    pub hooks_url: Option<String>,
    pub issues_url: Option<String>,
    pub members_url: Option<String>,
    pub public_members_url: Option<String>,
    pub avatar_url: Option<String>,
    pub description: Option<String>,
    pub html_url: Option<String>,
}
