use crate::Deserialize;
use crate::jira::{EventName, IssueType};
use crate::wire;

/// A type of issues was created, changed or deleted. The body is not documented.
///
/// <https://developer.atlassian.com/cloud/jira/platform/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IssueTypeEvent {
    pub timestamp: Option<wire::Timestamp>,
    #[serde(deserialize_with = "wire::own_name::<IssueTypeEvent, _, _>")]
    pub webhook_event: EventName,
    #[serde(alias = "issuetype")]
    pub issue_type: Option<IssueType>,
}
