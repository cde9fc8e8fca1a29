use crate::Deserialize;
use crate::bitbucket_data_center::{EventKey, PullRequest, User};
use crate::wire;

/// A pull request was opened, merged, declined or deleted.
///
/// Sent as `pr:opened`, `pr:merged`, `pr:declined` and `pr:deleted`.
///
/// <https://confluence.atlassian.com/bitbucketserver/event-payload-938025882.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase", check = "Self::is_its_own")]
pub struct PullRequestEvent {
    pub event_key: EventKey,
    pub date: Option<wire::Timestamp>,
    pub actor: Option<User>,
    pub pull_request: PullRequest,
}

impl PullRequestEvent {
    fn is_its_own(&self) -> Result<(), &'static str> {
        super::is_one_of(
            &self.event_key,
            &[EventKey::PrOpened, EventKey::PrMerged, EventKey::PrDeclined, EventKey::PrDeleted],
        )
    }
}
