use crate::Deserialize;
use crate::bitbucket_data_center::{Commit, EventKey, RefChange, Repository, User};
use crate::wire;

/// Branches or tags were pushed, created or deleted.
///
/// <https://confluence.atlassian.com/bitbucketserver/event-payload-938025882.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase", check = "Self::is_its_own")]
pub struct RefsChangedEvent {
    pub event_key: EventKey,
    pub date: Option<wire::Timestamp>,
    pub actor: Option<User>,
    pub repository: Repository,
    #[serde(deserialize_with = "wire::without_nulls")]
    pub changes: Vec<RefChange>,
    /// 8.x and later: the latest ones, newest first; at most 5 unless the server is set up otherwise.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub commits: Vec<Commit>,
    /// 8.x and later: what a branch is at now, with whole parents.
    pub to_commit: Option<Commit>,
}

impl RefsChangedEvent {
    fn is_its_own(&self) -> Result<(), &'static str> {
        super::is_one_of(&self.event_key, &[EventKey::RepoRefsChanged])
    }
}
