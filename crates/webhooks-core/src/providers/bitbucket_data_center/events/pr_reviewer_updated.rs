use crate::Deserialize;
use crate::bitbucket_data_center::{EventKey, PullRequest, User};
use crate::wire;

/// Reviewers of a pull request were added or removed.
///
/// <https://confluence.atlassian.com/bitbucketserver/event-payload-938025882.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase", check = "Self::is_its_own")]
pub struct PullRequestReviewersEvent {
    pub event_key: EventKey,
    pub date: Option<wire::Timestamp>,
    pub actor: Option<User>,
    pub pull_request: PullRequest,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub added_reviewers: Vec<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub removed_reviewers: Vec<User>,
}

impl PullRequestReviewersEvent {
    fn is_its_own(&self) -> Result<(), &'static str> {
        super::is_one_of(&self.event_key, &[EventKey::PrReviewerUpdated])
    }
}
