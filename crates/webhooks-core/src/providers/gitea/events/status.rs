use crate::Deserialize;
use crate::gitea::{Commit, Repository, User};
use crate::wire;

/// A commit got a status: what a check found of it.
///
/// Since Gitea 1.23, which leaves its `X-Gitea-Event` empty; the type is there. Forgejo has none.
///
/// <https://docs.gitea.com/usage/webhooks>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct StatusEvent {
    pub id: i64,
    /// The commit's object name.
    pub sha: String,
    pub commit: Option<Commit>,
    /// The check: one status of each counts, the last.
    pub context: String,
    pub state: CommitState,
    pub description: Option<String>,
    /// The check's own page; may be empty.
    pub target_url: Option<String>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub repository: Repository,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What a check found.
    pub enum CommitState {
        /// The check itself went wrong.
        Error = "error",
        Failure = "failure",
        Pending = "pending",
        Skipped = "skipped",
        Success = "success",
        Warning = "warning",
    }
}
