use crate::Deserialize;

use super::Visibility;

/// An organization.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Organization {
    pub id: i64,
    pub name: Option<String>,
    /// The same by its old name.
    pub username: Option<String>,
    pub full_name: Option<String>,
    pub email: Option<String>,
    pub avatar_url: Option<String>,
    pub description: Option<String>,
    pub website: Option<String>,
    pub location: Option<String>,
    pub visibility: Option<Visibility>,
    pub repo_admin_change_team_access: Option<bool>,
}
