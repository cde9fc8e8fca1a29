use crate::Deserialize;
use crate::jira::{EventName, Issue, Property, User};
use crate::wire;

/// An app set or deleted a property of an issue. The body is not documented.
///
/// <https://developer.atlassian.com/cloud/jira/platform/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IssuePropertyEvent {
    pub timestamp: Option<wire::Timestamp>,
    #[serde(deserialize_with = "wire::own_name::<IssuePropertyEvent, _, _>")]
    pub webhook_event: EventName,
    #[serde(alias = "issueProperty")]
    pub property: Option<Property>,
    pub issue: Option<Issue>,
    pub user: Option<User>,
    /// Ids of the webhooks that an app registered for it.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub matched_webhook_ids: Vec<i64>,
}
