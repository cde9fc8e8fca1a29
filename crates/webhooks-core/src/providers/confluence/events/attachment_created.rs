use crate::Deserialize;
use crate::confluence::{Content, EventName};
use crate::wire;

/// A file was attached to a page or blog post, changed, put into the trash, restored or deleted.
///
/// <https://confluence.atlassian.com/doc/managing-webhooks-1021225606.html>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttachmentEvent {
    /// In milliseconds.
    pub timestamp: Option<wire::Timestamp>,
    #[serde(alias = "eventType", deserialize_with = "wire::own_name::<AttachmentEvent, _, _>")]
    pub event: EventName,
    /// The key of whoever did it; empty if nobody did.
    pub user_key: Option<String>,
    pub attached_to: Option<Content>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub attachments: Vec<Content>,
}
