use crate::Deserialize;
use crate::jira::EventName;
use crate::wire;

/// An expression that an app has in a workflow could not be evaluated. Only apps get it; the rest of the body is not
/// documented.
///
/// <https://developer.atlassian.com/cloud/jira/platform/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ExpressionFailedEvent {
    pub timestamp: Option<wire::Timestamp>,
    #[serde(deserialize_with = "wire::own_name::<ExpressionFailedEvent, _, _>")]
    pub webhook_event: EventName,
}
