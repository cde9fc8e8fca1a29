use crate::Deserialize;
use crate::jira::{EventName, Issue, User, Worklog};
use crate::wire;

/// Work on an issue was logged, changed or deleted. Which issue is only said by its id.
///
/// <https://developer.atlassian.com/cloud/jira/platform/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorklogEvent {
    pub timestamp: Option<wire::Timestamp>,
    #[serde(deserialize_with = "wire::own_name::<WorklogEvent, _, _>")]
    pub webhook_event: EventName,
    pub worklog: Worklog,
    pub issue: Option<Issue>,
    pub user: Option<User>,
    /// `primaryAction`, or what else brought it about.
    pub event_type: Option<String>,
    /// Ids of the webhooks that an app registered for it.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub matched_webhook_ids: Vec<i64>,
}
