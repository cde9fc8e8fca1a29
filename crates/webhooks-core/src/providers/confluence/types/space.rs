use crate::Deserialize;
use crate::confluence::Content;
use crate::wire;

/// A space.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Space {
    pub id: Option<wire::Id>,
    pub key: Option<String>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub is_personal_space: Option<bool>,
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub home_page: Option<Content>,
    pub creator_key: Option<String>,
    /// In milliseconds.
    pub creation_date: Option<wire::Timestamp>,
    pub last_modifier_key: Option<String>,
    pub modification_date: Option<wire::Timestamp>,
}
