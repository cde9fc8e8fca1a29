use crate::Deserialize;
use crate::confluence::{Content, EventName};
use crate::wire;

/// Who may see or edit a page was changed.
///
/// <https://confluence.atlassian.com/doc/managing-webhooks-1021225606.html>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContentPermissionsEvent {
    /// In milliseconds.
    pub timestamp: Option<wire::Timestamp>,
    #[serde(alias = "eventType", deserialize_with = "wire::own_name::<ContentPermissionsEvent, _, _>")]
    pub event: EventName,
    /// The key of whoever did it; empty if nobody did.
    pub user_key: Option<String>,
    pub content: Content,
    /// `View`, `Edit` or `Share`.
    #[serde(rename = "type")]
    pub permission: Option<String>,
}
