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
    pub event_key: Option<EventKey>,
    pub date: Option<wire::Timestamp>,
    pub actor: Option<User>,
    /// The new repository; what it was made from is its `origin`.
    pub repository: Repository,
    // Those of other events.
    #[serde(default, rename = "changes")]
    _changes: wire::Absent,
    #[serde(default, rename = "comment")]
    _comment: wire::Absent,
    #[serde(default, rename = "mirrorServer")]
    _mirror_server: wire::Absent,
}

impl RepositoryForkedEvent {
    fn is_its_own(&self) -> Result<(), &'static str> {
        if self.repository.origin.is_none() {
            return Err("no `origin`");
        }
        super::is_one_of(self.event_key.as_ref(), &[EventKey::RepoForked])
    }
}
