use crate::Deserialize;
use crate::wire;

/// What was changed at once.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Changelog {
    /// Text in deliveries, a number in the documentation.
    pub id: Option<wire::Id>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub items: Vec<Change>,
}

/// One field before and after. The values are ids where the field has such, and `null` where it has not.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Change {
    /// Its name for people.
    pub field: Option<String>,
    /// Since Cloud and Server 7: as in an issue's fields.
    pub field_id: Option<String>,
    /// `jira`, or `custom` for custom fields.
    #[serde(rename = "fieldtype", alias = "fieldType")]
    pub field_type: Option<String>,
    pub from: Option<wire::Id>,
    /// The value before, for people.
    pub from_string: Option<String>,
    pub to: Option<wire::Id>,
    /// The value after, for people.
    pub to_string: Option<String>,
    /// Where the field is a user.
    #[serde(rename = "tmpFromAccountId")]
    pub from_account_id: Option<String>,
    #[serde(rename = "tmpToAccountId")]
    pub to_account_id: Option<String>,
}
