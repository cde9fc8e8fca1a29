use crate::Deserialize;

/// A user, or an organization in its role as an account.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct User {
    pub id: Option<i64>,
    /// Missing from some before 0.10, which have a `username` alone.
    pub login: Option<String>,
    /// The same by another name.
    pub username: Option<String>,
    pub full_name: Option<String>,
    /// The same, before 0.10.
    pub name: Option<String>,
    pub email: Option<String>,
    pub avatar_url: Option<String>,
}

impl User {
    /// What they log in with, by whichever name it was sent.
    pub fn login(&self) -> Option<&str> {
        self.login.as_deref().or(self.username.as_deref())
    }
}
