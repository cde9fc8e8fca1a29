use crate::Deserialize;
use crate::jira::EventName;
use crate::wire;

/// A policy of the site keeps an app from its data. Only apps get it; the rest of the body is not documented.
///
/// <https://developer.atlassian.com/cloud/jira/platform/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AppAccessEvent {
    pub timestamp: Option<wire::Timestamp>,
    #[serde(deserialize_with = "wire::own_name::<AppAccessEvent, _, _>")]
    pub webhook_event: EventName,
}
