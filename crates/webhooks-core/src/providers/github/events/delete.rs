use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, RefType, Repository, User};
use crate::wire;

/// A branch or a tag was deleted; `push` tells of it too.
///
/// Not sent if more than three tags are deleted at once.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#delete>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DeleteEvent {
    /// In short: `main`, `v1.0`.
    #[serde(rename = "ref")]
    pub git_ref: String,
    pub ref_type: RefType,
    /// `user`, or a deploy key.
    pub pusher_type: Option<String>,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
    // `create` has all of the above.
    #[serde(default, rename = "master_branch")]
    _master_branch: wire::Absent,
}
