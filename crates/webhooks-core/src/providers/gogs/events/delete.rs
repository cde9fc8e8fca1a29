use crate::Deserialize;
use crate::gogs::{RefType, Repository, User};
use crate::wire;

/// A branch or a tag was deleted.
///
/// No [`push`](super::PushEvent) comes of it.
///
/// <https://gogs.io/docs/features/webhook>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DeleteEvent {
    /// Its name alone: `main`, `v1.0`.
    #[serde(rename = "ref")]
    pub git_ref: String,
    pub ref_type: RefType,
    pub pusher_type: PusherType,
    pub repository: Repository,
    pub sender: Option<User>,
    /// Gogs before 0.10 sent the webhook's secret along.
    pub secret: Option<wire::Redacted>,
}

crate::open_enum! {
    /// Who deleted a branch or a tag.
    pub enum PusherType {
        User = "user",
    }
}
