use crate::Deserialize;
use crate::jira::{EventName, Project, User};
use crate::wire;

/// A project was created, changed, archived, put into the trash, restored or deleted.
///
/// <https://developer.atlassian.com/cloud/jira/platform/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ProjectEvent {
    pub timestamp: Option<wire::Timestamp>,
    #[serde(deserialize_with = "wire::own_name::<ProjectEvent, _, _>")]
    pub webhook_event: EventName,
    pub project: Project,
    pub user: Option<User>,
}
