use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, RefType, Repository, User};

/// A branch or a tag was created; `push` tells of it too.
///
/// Not sent if more than three tags are created at once.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#create>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CreateEvent {
    /// In short: `main`, `v1.0`.
    #[serde(rename = "ref")]
    pub git_ref: String,
    pub ref_type: RefType,
    /// The repository's default branch.
    pub master_branch: String,
    /// The repository's.
    pub description: Option<String>,
    /// `user`, or a deploy key.
    pub pusher_type: Option<String>,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}
