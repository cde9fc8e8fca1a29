use crate::Deserialize;
use crate::bitbucket_cloud::{Account, Commit, Links, Ref, Repository};
use crate::wire;

/// Branches or tags were pushed, created or deleted.
///
/// <https://support.atlassian.com/bitbucket-cloud/docs/event-payloads/#Push>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PushEvent {
    pub actor: Option<Account>,
    pub repository: Repository,
    pub push: Push,
}

/// What was pushed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Push {
    /// One per branch and tag; more are left out where there are very many.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub changes: Vec<PushChange>,
}

/// What became of one branch or tag.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PushChange {
    /// `null` if it was deleted.
    pub new: Option<Ref>,
    /// `null` if it was created.
    pub old: Option<Ref>,
    pub created: Option<bool>,
    /// Whether it was deleted.
    pub closed: Option<bool>,
    /// Whether commits were taken off it.
    pub forced: Option<bool>,
    /// The latest ones, newest first. None if it was deleted.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub commits: Vec<Commit>,
    /// Whether there are more commits than are listed.
    pub truncated: Option<bool>,
    pub links: Option<Box<Links>>,
}

impl PushChange {
    /// The branch or tag: as it is now, or as it was if it was deleted.
    pub fn git_ref(&self) -> Option<&Ref> {
        self.new.as_ref().or(self.old.as_ref())
    }

    /// Whether it was created.
    pub fn is_created(&self) -> bool {
        self.old.is_none() && self.new.is_some()
    }

    /// Whether it was deleted.
    pub fn is_deleted(&self) -> bool {
        self.new.is_none() && self.old.is_some()
    }
}
