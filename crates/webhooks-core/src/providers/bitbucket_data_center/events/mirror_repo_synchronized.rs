use crate::Deserialize;
use crate::bitbucket_data_center::{EventKey, RefChange, Repository, User};
use crate::wire;

/// A mirror has brought a repository up to date.
///
/// <https://confluence.atlassian.com/bitbucketserver/event-payload-938025882.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase", check = "Self::is_its_own")]
pub struct MirrorSynchronizedEvent {
    pub event_key: EventKey,
    pub date: Option<wire::Timestamp>,
    /// Mostly missing: nobody did it.
    pub actor: Option<User>,
    pub mirror_server: MirrorServer,
    pub sync_type: Option<SyncType>,
    /// Whether there were too many changes to list: `changes` is empty then.
    pub ref_limit_exceeded: Option<bool>,
    pub repository: Repository,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub changes: Vec<RefChange>,
}

impl MirrorSynchronizedEvent {
    fn is_its_own(&self) -> Result<(), &'static str> {
        super::is_one_of(&self.event_key, &[EventKey::MirrorRepoSynchronized])
    }
}

/// A mirror.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MirrorServer {
    pub id: Option<String>,
    pub name: Option<String>,
}

crate::open_enum! {
    /// How a mirror brought a repository up to date. The documentation writes it in small letters.
    pub enum SyncType {
        Incremental = "INCREMENTAL" | "incremental",
        Snapshot = "SNAPSHOT" | "snapshot",
    }
}
