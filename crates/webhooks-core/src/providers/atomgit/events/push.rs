use crate::Deserialize;
use crate::atomgit::{Commit, Repository, User};
use crate::wire;

/// Commits were pushed, or a branch or tag was created or deleted. As of 2023.
///
/// No delivery of it is published. Receivers read it with the types of
/// <https://github.com/opensourceways/community-robot-lib>.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PushEvent {
    /// In full: `refs/heads/main`, `refs/tags/v1.0`.
    #[serde(rename = "ref")]
    pub git_ref: String,
    /// SHA it was at; forty zeros if it is new.
    pub before: String,
    /// SHA it is at now; forty zeros if it was deleted.
    pub after: String,
    pub created: Option<wire::Flag>,
    pub deleted: Option<wire::Flag>,
    pub forced: Option<wire::Flag>,
    pub compare: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub commits: Vec<Commit>,
    pub head_commit: Option<Commit>,
    pub pusher: Option<User>,
    pub repository: Option<Repository>,
    pub sender: Option<User>,
    // What the events of other generations have.
    #[serde(default, rename = "object_kind")]
    _object_kind: wire::Absent,
}
