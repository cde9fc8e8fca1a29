use crate::Deserialize;
use crate::gitea::{RefType, Repository, User};
use crate::wire;

/// A branch or a tag was made.
///
/// [`push`](super::PushEvent) comes as well.
///
/// <https://docs.gitea.com/usage/webhooks>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CreateEvent {
    /// Its object name.
    pub sha: Option<String>,
    /// `main` from Gitea, `refs/heads/main` from Forgejo, unless the hook's type there is `gitea`.
    #[serde(rename = "ref")]
    pub git_ref: String,
    pub ref_type: RefType,
    pub repository: Repository,
    pub sender: Option<User>,
    /// Gitea before 1.15 sent the webhook's secret along.
    pub secret: Option<wire::Redacted>,
    // That of `delete`.
    #[serde(default, rename = "pusher_type")]
    _pusher_type: wire::Absent,
}

impl CreateEvent {
    /// The branch or tag, without `refs/heads/` or `refs/tags/`.
    pub fn name(&self) -> &str {
        self.ref_type.name_of(&self.git_ref)
    }
}
