use crate::Deserialize;
use crate::confluence::{Content, EventName};
use crate::wire;

/// The pages below a page were put into the alphabet's order.
///
/// <https://confluence.atlassian.com/doc/managing-webhooks-1021225606.html>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PageChildrenReorderedEvent {
    /// In milliseconds.
    pub timestamp: Option<wire::Timestamp>,
    #[serde(alias = "eventType", deserialize_with = "wire::own_name::<PageChildrenReorderedEvent, _, _>")]
    pub event: EventName,
    /// The key of whoever did it; empty if nobody did.
    pub user_key: Option<String>,
    pub page: Content,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub old_sorted_children: Vec<Content>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub new_sorted_children: Vec<Content>,
}
