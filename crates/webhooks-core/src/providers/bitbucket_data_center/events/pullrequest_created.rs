use crate::Deserialize;
use crate::bitbucket_data_center::{Comment, PluginPullRequest, Repository, User};
use crate::wire::{self, TextOr};

/// A pull request was created, changed, merged, declined or commented on, as the plugin "Post Webhooks" tells it.
///
/// Sent as `pullrequest:created`, `pullrequest:updated` (also if it was reopened or pushed to), `pullrequest:fulfilled`
/// (merged), `pullrequest:rejected` (declined) and `pullrequest:comment`. The body does not say which it is.
///
/// <https://marketplace.atlassian.com/apps/1215474/post-webhooks-for-bitbucket>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PluginPullRequestEvent {
    pub actor: Option<User>,
    pub repository: Repository,
    pub pullrequest: PluginPullRequest,
    /// With `pullrequest:comment`: its text.
    pub comment: Option<TextOr<Comment>>,
    /// Some versions repeat the event's name.
    #[serde(rename = "eventKey")]
    pub event_key: Option<String>,
    pub date: Option<wire::Timestamp>,
}
