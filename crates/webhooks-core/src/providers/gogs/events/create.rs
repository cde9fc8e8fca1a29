use crate::Deserialize;
use crate::gogs::{RefType, Repository, User};
use crate::wire;

/// A branch or a tag was made.
///
/// For a branch [`push`](super::PushEvent) comes as well, for a tag nothing else.
///
/// <https://gogs.io/docs/features/webhook>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CreateEvent {
    /// Its name alone: `main`, `v1.0`.
    #[serde(rename = "ref")]
    pub git_ref: String,
    pub ref_type: RefType,
    /// A tag's object name; empty for a branch.
    pub sha: Option<String>,
    /// The repository's.
    pub default_branch: Option<String>,
    pub repository: Repository,
    pub sender: User,
    /// Gogs before 0.10 sent the webhook's secret along.
    pub secret: Option<wire::Redacted>,
    // That of `delete`.
    #[serde(default, rename = "pusher_type")]
    _pusher_type: wire::Absent,
}
