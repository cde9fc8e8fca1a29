use crate::Deserialize;
use crate::confluence::{Content, EventName};
use crate::wire;

/// A page was moved: among its siblings, to another parent or to another space.
///
/// <https://confluence.atlassian.com/doc/managing-webhooks-1021225606.html>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PageMovedEvent {
    /// In milliseconds.
    pub timestamp: Option<wire::Timestamp>,
    #[serde(alias = "eventType", deserialize_with = "wire::own_name::<PageMovedEvent, _, _>")]
    pub event: EventName,
    /// The key of whoever did it; empty if nobody did.
    pub user_key: Option<String>,
    pub page: Content,
    /// None where it was at the top.
    pub old_parent: Option<Content>,
    /// None where it is at the top.
    pub new_parent: Option<Content>,
}
