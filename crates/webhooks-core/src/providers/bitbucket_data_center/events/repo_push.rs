use crate::Deserialize;
use crate::bitbucket_data_center::{PluginChange, Repository, User};
use crate::wire;

/// Branches or tags were pushed, created or deleted, as the plugin "Post Webhooks" tells it.
///
/// <https://marketplace.atlassian.com/apps/1215474/post-webhooks-for-bitbucket>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PluginPushEvent {
    pub actor: Option<User>,
    pub repository: Repository,
    pub push: PluginPush,
    /// Some versions repeat the event's name.
    #[serde(rename = "eventKey")]
    pub event_key: Option<String>,
    pub date: Option<wire::Timestamp>,
}

/// What was pushed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PluginPush {
    #[serde(deserialize_with = "wire::without_nulls")]
    pub changes: Vec<PluginChange>,
}
