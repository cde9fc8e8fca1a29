use crate::Deserialize;
use crate::jira::{Comment, EventName, Issue, User};
use crate::wire;

/// An issue was commented, or a comment was changed or deleted.
///
/// <https://developer.atlassian.com/cloud/jira/platform/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommentEvent {
    pub timestamp: Option<wire::Timestamp>,
    #[serde(deserialize_with = "wire::own_name::<CommentEvent, _, _>")]
    pub webhook_event: EventName,
    pub comment: Comment,
    /// With its most important fields. Server leaves it out.
    pub issue: Option<Issue>,
    pub user: Option<User>,
    /// `primaryAction`, or what else brought it about.
    pub event_type: Option<String>,
    /// Ids of the webhooks that an app registered for it.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub matched_webhook_ids: Vec<i64>,
}
