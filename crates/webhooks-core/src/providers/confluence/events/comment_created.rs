use crate::Deserialize;
use crate::confluence::{Content, EventName};
use crate::wire;

/// A page, a text in it or a file was commented, or a comment was changed or deleted.
///
/// <https://confluence.atlassian.com/doc/managing-webhooks-1021225606.html>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommentEvent {
    /// In milliseconds.
    pub timestamp: Option<wire::Timestamp>,
    #[serde(alias = "eventType", deserialize_with = "wire::own_name::<CommentEvent, _, _>")]
    pub event: EventName,
    /// The key of whoever did it; empty if nobody did.
    pub user_key: Option<String>,
    pub comment: Content,
}
