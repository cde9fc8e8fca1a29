use crate::Deserialize;
use crate::jira::AccountType;
use crate::wire;

/// A user. Cloud has `account_id`, Server has `name` and `key`; Cloud sent all three before 2019.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct User {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    /// An example in the documentation spells it `accoundId`.
    #[serde(alias = "accoundId")]
    pub account_id: Option<String>,
    pub account_type: Option<AccountType>,
    /// On Server, what the user logs in with.
    pub name: Option<String>,
    /// On Server, what stays when the user is renamed.
    pub key: Option<String>,
    /// Only of users who let everybody see it.
    pub email_address: Option<String>,
    pub avatar_urls: Option<AvatarUrls>,
    pub display_name: Option<String>,
    /// The documentation has it as text.
    pub active: Option<wire::Flag>,
    pub deleted: Option<bool>,
    /// Such as `Europe/Berlin`.
    pub time_zone: Option<String>,
    /// Such as `en_US`.
    pub locale: Option<String>,
    pub groups: Option<NamedItems>,
    pub application_roles: Option<NamedItems>,
    pub expand: Option<String>,
}

/// Addresses of a picture in four sizes; old versions have two of them.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AvatarUrls {
    #[serde(rename = "16x16")]
    pub small: Option<String>,
    #[serde(rename = "24x24")]
    pub medium: Option<String>,
    #[serde(rename = "32x32")]
    pub large: Option<String>,
    #[serde(rename = "48x48")]
    pub extra_large: Option<String>,
}

/// The groups or the application roles of a user.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct NamedItems {
    pub size: Option<i64>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub items: Vec<NamedItem>,
}

/// A group or an application role.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NamedItem {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub group_id: Option<String>,
}
