use crate::Deserialize;
use crate::wire;

/// Someone: an account, or what git says of the author of a commit.
///
/// Accounts have all of it, pushers and authors of commits have no `login`, no page and no picture, and authors without
/// an account no `id` either.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct User {
    pub id: Option<wire::Id>,
    /// Free to choose; `username` is not.
    pub name: Option<String>,
    pub email: Option<String>,
    pub username: Option<String>,
    /// The same as `username`, older.
    pub user_name: Option<String>,
    pub url: Option<String>,
    pub login: Option<String>,
    pub avatar_url: Option<String>,
    pub html_url: Option<String>,
    /// `User`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub site_admin: Option<bool>,
    /// A note about them, if the one who gets the hook has made one.
    pub remark: Option<String>,
    /// Only in commits: when it was made.
    pub time: Option<wire::Timestamp>,
}

impl User {
    /// What to call them: `username` where there is one, or else the name in the commit.
    pub fn handle(&self) -> Option<&str> {
        let names = [&self.login, &self.username, &self.user_name, &self.name];
        names.into_iter().find_map(|name| name.as_deref().filter(|name| !name.is_empty()))
    }
}
