use crate::Deserialize;
use crate::bitbucket_data_center::{EventKey, PullRequest, User};
use crate::wire;

/// The source branch of a pull request was pushed to; or its target branch, which no server is known to tell.
///
/// Sent as `pr:from_ref_updated`. The documentation has `pr:to_ref_updated` as well, and servers know no such event.
///
/// <https://confluence.atlassian.com/bitbucketserver/event-payload-938025882.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase", check = "Self::is_its_own")]
pub struct PullRequestRefUpdatedEvent {
    pub event_key: EventKey,
    pub date: Option<wire::Timestamp>,
    pub actor: Option<User>,
    pub pull_request: PullRequest,
    /// With `pr:from_ref_updated`: what the source branch was at.
    pub previous_from_hash: Option<String>,
    /// With `pr:to_ref_updated`: what the target branch was at.
    pub previous_to_hash: Option<String>,
}

impl PullRequestRefUpdatedEvent {
    fn is_its_own(&self) -> Result<(), &'static str> {
        super::is_one_of(&self.event_key, &[EventKey::PrFromRefUpdated, EventKey::PrToRefUpdated])
    }
}
