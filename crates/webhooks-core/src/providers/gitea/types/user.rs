use crate::Deserialize;
use crate::wire;

/// A user, or an organization in its role as an account.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct User {
    /// Negative for those that are nobody: -1 a deleted account, -2 Actions.
    pub id: Option<wire::Id>,
    /// Empty of an organization in its own shape, which has a `username` and a `name`.
    #[serde(default)]
    pub login: String,
    /// The same by its old name.
    pub username: Option<String>,
    /// Of an organization in its own shape: the same again.
    pub name: Option<String>,
    /// The name where they log in, if that is not here; mostly empty.
    pub login_name: Option<String>,
    /// Where they log in, if that is not here; else 0.
    pub source_id: Option<i64>,
    pub full_name: Option<String>,
    /// Made up by the server where it is kept secret.
    pub email: Option<String>,
    pub avatar_url: Option<String>,
    pub html_url: Option<String>,
    /// Such as `en-US`; mostly empty.
    pub language: Option<String>,
    pub is_admin: Option<bool>,
    /// Of the year 1 where it is kept secret.
    pub last_login: Option<wire::Timestamp>,
    pub created: Option<wire::Timestamp>,
    pub restricted: Option<bool>,
    pub active: Option<bool>,
    pub prohibit_login: Option<bool>,
    pub location: Option<String>,
    /// Forgejo only.
    pub pronouns: Option<String>,
    pub website: Option<String>,
    pub description: Option<String>,
    pub visibility: Option<Visibility>,
    pub followers_count: Option<i64>,
    pub following_count: Option<i64>,
    pub starred_repos_count: Option<i64>,
    /// Of an organization in its own shape.
    pub repo_admin_change_team_access: Option<bool>,
}

crate::open_enum! {
    /// Who can see an account or a team.
    pub enum Visibility {
        /// Those who are logged in.
        Limited = "limited",
        Private = "private",
        Public = "public",
    }
}
