use crate::Deserialize;
use crate::confluence::{Content, EventName};
use crate::wire;

/// A page was made by a blueprint.
///
/// <https://confluence.atlassian.com/doc/managing-webhooks-1021225606.html>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BlueprintPageEvent {
    /// In milliseconds.
    pub timestamp: Option<wire::Timestamp>,
    #[serde(alias = "eventType", deserialize_with = "wire::own_name::<BlueprintPageEvent, _, _>")]
    pub event: EventName,
    /// The key of whoever did it; empty if nobody did.
    pub user_key: Option<String>,
    /// What the blueprint was told: it says what.
    pub blueprint_context: Option<wire::FreeForm>,
    pub blueprint: Option<Blueprint>,
    /// A user's key.
    pub creator: Option<String>,
    pub page: Content,
}

/// What pages are made by.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Blueprint {
    /// A UUID.
    pub id: Option<wire::Id>,
    pub index_key: Option<String>,
    /// Empty, unless it is one space's own.
    pub space_key: Option<String>,
    #[serde(rename = "i18nNameKey")]
    pub i18n_name_key: Option<String>,
    #[serde(rename = "indexTitleI18nKey")]
    pub index_title_i18n_key: Option<String>,
    pub module_complete_key: Option<String>,
    /// `view` or `edit`.
    pub create_result: Option<String>,
    pub how_to_use_template: Option<String>,
}
