use crate::Deserialize;

use super::Links;
use crate::wire;

/// A person, a team or workspace in its role as an account, or an app.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Account {
    #[serde(rename = "type")]
    pub account_type: Option<AccountType>,
    /// In braces.
    pub uuid: Option<String>,
    /// Atlassian's id of the account. Old deliveries have none, teams neither.
    pub account_id: Option<String>,
    pub display_name: Option<String>,
    /// Chosen by its owner: no id.
    pub nickname: Option<String>,
    /// Of teams; of people until 2019.
    pub username: Option<String>,
    pub account_status: Option<String>,
    /// Which kind of app it is: `repository_access_token`.
    pub kind: Option<String>,
    pub is_staff: Option<bool>,
    pub has_2fa_enabled: Option<bool>,
    pub location: Option<String>,
    pub website: Option<String>,
    pub created_on: Option<wire::Timestamp>,
    pub links: Option<Box<Links>>,
}

impl Account {
    /// What people call it.
    pub fn name(&self) -> &str {
        let names = [&self.display_name, &self.nickname, &self.username, &self.uuid];
        names.into_iter().flatten().find(|name| !name.is_empty()).map_or("someone", String::as_str)
    }
}

crate::open_enum! {
    /// What an account is.
    pub enum AccountType {
        App = "app_user",
        Team = "team",
        User = "user",
        Workspace = "workspace",
    }
}
