use crate::Deserialize;

use super::Links;
use crate::wire;

/// A user; or the author of a commit, who need not have an account and then is a name and an address.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct User {
    pub id: Option<i64>,
    /// The login; of the author of a commit maybe any name.
    pub name: Option<String>,
    /// The login, from the plugin "Post Webhooks" and with `repo:secret_detected`.
    pub username: Option<String>,
    /// The login as it is in URLs.
    pub slug: Option<String>,
    pub display_name: Option<String>,
    pub email_address: Option<String>,
    pub active: Option<bool>,
    #[serde(rename = "type")]
    pub user_type: Option<UserType>,
    pub avatar_url: Option<String>,
    pub crowd_backed: Option<bool>,
    pub deleted_date: Option<wire::Timestamp>,
    pub locale: Option<String>,
    pub time_zone: Option<String>,
    pub links: Option<Links>,
}

impl User {
    /// What people call them.
    pub fn label(&self) -> &str {
        let names = [&self.display_name, &self.name, &self.username, &self.slug];
        names.into_iter().flatten().find(|name| !name.is_empty()).map_or("someone", String::as_str)
    }
}

crate::open_enum! {
    /// Who a user is.
    pub enum UserType {
        Normal = "NORMAL",
        /// A plugin, or a key of a repository.
        Service = "SERVICE",
    }
}
