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
    pub event_key: Option<EventKey>,
    pub date: Option<wire::Timestamp>,
    pub actor: Option<User>,
    pub pull_request: PullRequest,
    // Those of other events.
    #[serde(default, rename = "addedReviewers")]
    _added_reviewers: wire::Absent,
    #[serde(default, rename = "comment")]
    _comment: wire::Absent,
    #[serde(default, rename = "participant")]
    _participant: wire::Absent,
    #[serde(default, rename = "previousFromHash")]
    _previous_from_hash: wire::Absent,
    #[serde(default, rename = "previousTitle")]
    _previous_title: wire::Absent,
    #[serde(default, rename = "previousToHash")]
    _previous_to_hash: wire::Absent,
    #[serde(default, rename = "removedReviewers")]
    _removed_reviewers: wire::Absent,
}

impl PullRequestEvent {
    fn is_its_own(&self) -> Result<(), &'static str> {
        super::is_one_of(
            self.event_key.as_ref(),
            &[EventKey::PrOpened, EventKey::PrMerged, EventKey::PrDeclined, EventKey::PrDeleted],
        )
    }
}
