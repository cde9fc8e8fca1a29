use crate::Deserialize;
use crate::jira::{EventName, Version};
use crate::wire;

/// A version was created, changed, moved, released, unreleased, merged or deleted.
///
/// <https://developer.atlassian.com/cloud/jira/platform/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct VersionEvent {
    pub timestamp: Option<wire::Timestamp>,
    #[serde(deserialize_with = "wire::own_name::<VersionEvent, _, _>")]
    pub webhook_event: EventName,
    pub version: Version,
    /// Of a merge: the version that remains.
    pub merged_to: Option<Version>,
    /// Ids of the webhooks that an app registered for it.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub matched_webhook_ids: Vec<i64>,
}
