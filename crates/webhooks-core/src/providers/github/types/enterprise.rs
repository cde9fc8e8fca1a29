use crate::Deserialize;
use crate::wire;

/// An enterprise: there if the hook is one of an enterprise, or the organization belongs to one.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Enterprise {
    pub description: Option<String>,
    pub html_url: Option<String>,
    pub website_url: Option<String>,
    pub id: i64,
    pub node_id: Option<String>,
    pub name: String,
    pub slug: Option<String>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub avatar_url: Option<String>,
}
