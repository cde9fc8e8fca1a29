use crate::Deserialize;
use crate::jira::{Attachment, EventName, Issue, User};
use crate::wire;

/// A file was attached to an issue, or deleted. Mostly nothing says which issue.
///
/// <https://developer.atlassian.com/cloud/jira/platform/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AttachmentEvent {
    pub timestamp: Option<wire::Timestamp>,
    #[serde(deserialize_with = "wire::own_name::<AttachmentEvent, _, _>")]
    pub webhook_event: EventName,
    pub attachment: Attachment,
    pub issue: Option<Issue>,
    pub user: Option<User>,
    /// `primaryAction`, or what else brought it about.
    pub event_type: Option<String>,
}
