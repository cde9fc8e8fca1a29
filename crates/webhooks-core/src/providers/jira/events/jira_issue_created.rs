use crate::Deserialize;
use crate::jira::{Changelog, Comment, EventName, Issue, IssueEventType, User, Worklog};
use crate::wire;

/// An issue was created, changed, transitioned, commented or deleted; on Server also that work was logged.
///
/// <https://developer.atlassian.com/cloud/jira/platform/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IssueEvent {
    pub timestamp: Option<wire::Timestamp>,
    #[serde(deserialize_with = "wire::own_name::<IssueEvent, _, _>")]
    pub webhook_event: EventName,
    /// What happened, finer than the event's name. Missing in old versions.
    #[serde(rename = "issue_event_type_name")]
    pub issue_event_type: Option<IssueEventType>,
    /// Who did it.
    pub user: Option<User>,
    /// As it is now; for a deletion, as it was.
    pub issue: Issue,
    /// Of changes; Cloud has one of creations, too.
    pub changelog: Option<Changelog>,
    /// Where the change was, or had, a comment.
    pub comment: Option<Comment>,
    pub worklog: Option<Worklog>,
    /// Where many issues were changed at once.
    #[serde(rename = "bulkOperationMetaData")]
    pub bulk_operation: Option<BulkOperation>,
    /// `primaryAction`, or what else brought it about.
    pub event_type: Option<String>,
    /// In an example of the documentation.
    pub id: Option<wire::Id>,
    /// Ids of the webhooks that an app registered for it.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub matched_webhook_ids: Vec<i64>,
}

/// How many issues were changed at once.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BulkOperation {
    pub send_mail: Option<bool>,
}
