use crate::Deserialize;
use crate::github::{Commit, Enterprise, GitUser, Installation, Organization, Repository, User};
use crate::wire;

/// Commits were pushed to a branch, or a branch or tag was created, moved or deleted.
///
/// Not sent if more than 5000 branches are pushed at once, nor for tags if more than three are.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#push>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PushEvent {
    /// What was pushed to, in full: `refs/heads/main`, `refs/tags/v1.0`.
    #[serde(rename = "ref")]
    pub git_ref: String,
    /// The SHA it was at; forty zeros if it is new.
    pub before: String,
    /// The SHA it is at now; forty zeros if it was deleted.
    pub after: String,
    /// The ref that a new one was made from, if GitHub knows.
    pub base_ref: Option<String>,
    pub created: bool,
    pub deleted: bool,
    /// Whether commits were taken away.
    pub forced: bool,
    /// A page that compares the two.
    pub compare: String,
    /// The new commits, oldest first: at most 2048.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub commits: Vec<Commit>,
    /// What `after` names; `null` if the ref was deleted.
    pub head_commit: Option<Commit>,
    pub pusher: GitUser,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

impl PushEvent {
    /// The branch, without `refs/heads/`, if it is one that was pushed to.
    pub fn branch(&self) -> Option<&str> {
        self.git_ref.strip_prefix("refs/heads/")
    }

    /// The tag, without `refs/tags/`, if it is one that was pushed.
    pub fn tag(&self) -> Option<&str> {
        self.git_ref.strip_prefix("refs/tags/")
    }
}
