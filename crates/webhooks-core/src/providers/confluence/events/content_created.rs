use crate::Deserialize;
use crate::confluence::{Content, EventName};
use crate::wire;

/// A page, a blog post, a comment or a file was created, changed, restored or deleted for good.
///
/// <https://confluence.atlassian.com/doc/managing-webhooks-1021225606.html>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContentEvent {
    /// In milliseconds.
    pub timestamp: Option<wire::Timestamp>,
    #[serde(alias = "eventType", deserialize_with = "wire::own_name::<ContentEvent, _, _>")]
    pub event: EventName,
    /// The key of whoever did it; empty if nobody did.
    pub user_key: Option<String>,
    pub content: Content,
}
