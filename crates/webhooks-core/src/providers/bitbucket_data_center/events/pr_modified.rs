use crate::Deserialize;
use crate::bitbucket_data_center::{EventKey, PullRequest, Ref, User};
use crate::wire;

/// Title, description, target branch or draft state of a pull request were changed.
///
/// <https://confluence.atlassian.com/bitbucketserver/event-payload-938025882.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase", check = "Self::is_its_own")]
pub struct PullRequestModifiedEvent {
    pub event_key: EventKey,
    pub date: Option<wire::Timestamp>,
    pub actor: Option<User>,
    pub pull_request: PullRequest,
    /// As it is now, if it was not changed; the others too.
    pub previous_title: String,
    pub previous_description: Option<String>,
    pub previous_target: Option<Ref>,
    /// 8.x and later.
    pub previous_draft: Option<bool>,
}

impl PullRequestModifiedEvent {
    fn is_its_own(&self) -> Result<(), &'static str> {
        super::is_one_of(&self.event_key, &[EventKey::PrModified])
    }
}
