use crate::Deserialize;
use crate::gitea::{RefType, Repository, User};
use crate::wire;

/// A branch or a tag was deleted.
///
/// For a tag [`push`](super::PushEvent) comes as well.
///
/// <https://docs.gitea.com/usage/webhooks>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DeleteEvent {
    /// `main` from Gitea, `refs/heads/main` from Forgejo, unless the hook's type there is `gitea`.
    #[serde(rename = "ref")]
    pub git_ref: String,
    pub ref_type: RefType,
    pub pusher_type: PusherType,
    pub repository: Repository,
    pub sender: Option<User>,
    /// Gitea before 1.15 sent the webhook's secret along.
    pub secret: Option<wire::Redacted>,
}

impl DeleteEvent {
    /// The branch or tag, without `refs/heads/` or `refs/tags/`.
    pub fn name(&self) -> &str {
        self.ref_type.name_of(&self.git_ref)
    }
}

crate::open_enum! {
    /// Who deleted a branch or a tag.
    pub enum PusherType {
        User = "user",
    }
}
