use crate::Deserialize;
use crate::wire;

/// An account.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct User {
    pub id: Option<wire::Id>,
    /// The global key: random letters for many accounts.
    pub login: Option<String>,
    pub avatar_url: Option<String>,
    pub url: Option<String>,
    pub html_url: Option<String>,
    /// Free to choose.
    pub name: Option<String>,
    /// The name in Latin letters.
    pub name_pinyin: Option<String>,
}

impl User {
    /// What to call them.
    pub fn handle(&self) -> Option<&str> {
        let names = [&self.name, &self.login];
        names.into_iter().find_map(|name| name.as_deref().filter(|name| !name.is_empty()))
    }
}

/// Someone as git names them.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GitUser {
    pub name: Option<String>,
    pub email: Option<String>,
    pub username: Option<String>,
}
