use crate::Deserialize;
use crate::jira::{EventName, User};
use crate::wire;

/// A user was created, changed or deleted.
///
/// <https://developer.atlassian.com/cloud/jira/platform/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserEvent {
    pub timestamp: Option<wire::Timestamp>,
    #[serde(deserialize_with = "wire::own_name::<UserEvent, _, _>")]
    pub webhook_event: EventName,
    /// The one that it is about; of a deleted one little is left.
    pub user: User,
}
