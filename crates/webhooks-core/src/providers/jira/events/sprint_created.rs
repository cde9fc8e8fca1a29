use crate::Deserialize;
use crate::jira::{EventName, Sprint, User};
use crate::wire;

/// A sprint was created, changed, started, closed or deleted.
///
/// <https://developer.atlassian.com/cloud/jira/platform/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SprintEvent {
    pub timestamp: Option<wire::Timestamp>,
    #[serde(deserialize_with = "wire::own_name::<SprintEvent, _, _>")]
    pub webhook_event: EventName,
    pub sprint: Sprint,
    /// Of changes: as it was.
    pub old_value: Option<Sprint>,
    pub user: Option<User>,
    /// Ids of the webhooks that an app registered for it.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub matched_webhook_ids: Vec<i64>,
}
