use crate::Deserialize;
use crate::jira::{EventName, IssueLinkType};
use crate::wire;

/// Two issues were linked, or the link was deleted.
///
/// <https://developer.atlassian.com/cloud/jira/platform/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IssueLinkEvent {
    pub timestamp: Option<wire::Timestamp>,
    #[serde(deserialize_with = "wire::own_name::<IssueLinkEvent, _, _>")]
    pub webhook_event: EventName,
    pub issue_link: LinkedIssues,
}

/// A link by the ids of its issues.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LinkedIssues {
    pub id: Option<wire::Id>,
    pub source_issue_id: Option<wire::Id>,
    pub source_issue_key: Option<String>,
    pub destination_issue_id: Option<wire::Id>,
    pub destination_issue_key: Option<String>,
    pub issue_link_type: Option<IssueLinkType>,
    /// Place among the source's links.
    pub sequence: Option<i64>,
    /// Whether Jira made it: to a subtask or an epic.
    pub system_link: Option<bool>,
}
