use crate::Deserialize;
use crate::bitbucket_data_center::{EventKey, Repository, User};
use crate::wire;

/// A repository was forked.
///
/// <https://confluence.atlassian.com/bitbucketserver/event-payload-938025882.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase", check = "Self::is_its_own")]
pub struct RepositoryForkedEvent {
    pub event_key: EventKey,
    pub date: Option<wire::Timestamp>,
    pub actor: Option<User>,
    /// The new repository; what it was made from is its `origin`.
    pub repository: Repository,
}

impl RepositoryForkedEvent {
    fn is_its_own(&self) -> Result<(), &'static str> {
        super::is_one_of(&self.event_key, &[EventKey::RepoForked])
    }
}
