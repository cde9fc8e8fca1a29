use crate::Deserialize;
use crate::wire;

/// Someone: an account, or what git says of the author of a commit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct User {
    pub id: Option<wire::Id>,
    /// Free to choose; `username` is not.
    pub name: Option<String>,
    pub username: Option<String>,
    /// The same as `username`, as of 2023.
    pub login: Option<String>,
    pub email: Option<String>,
    pub avatar_url: Option<String>,
    pub avatar_path: Option<String>,
    pub web_url: Option<String>,
    pub html_url: Option<String>,
    pub nick_name: Option<String>,
    pub name_cn: Option<String>,
    /// `active`.
    pub state: Option<String>,
    pub iam_id: Option<wire::Id>,
    pub tenant_name: Option<String>,
    pub is_member: Option<wire::Flag>,
    /// `User`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
}

impl User {
    /// What to call them.
    pub fn handle(&self) -> Option<&str> {
        let names = [&self.username, &self.login, &self.name];
        names.into_iter().find_map(|name| name.as_deref().filter(|name| !name.is_empty()))
    }
}
