use crate::Deserialize;
use crate::gogs::{Repository, User};
use crate::wire;

/// Commits were pushed to a branch, or a pull request was merged into it.
///
/// A new branch is [`create`](super::CreateEvent) as well. Tags, and what is deleted, are not pushed.
///
/// <https://gogs.io/docs/features/webhook>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PushEvent {
    /// The branch in full: `refs/heads/main`.
    #[serde(rename = "ref")]
    pub git_ref: String,
    /// The object name it was at; zeros if it is new.
    pub before: String,
    /// The object name it is at now.
    pub after: String,
    /// A page that compares the two; empty for a new branch.
    pub compare_url: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub commits: Vec<Commit>,
    pub repository: Repository,
    /// After a merge, who owns the repository that the pull request comes from.
    pub pusher: Option<User>,
    pub sender: Option<User>,
    /// Gogs before 0.10 sent the webhook's secret along.
    pub secret: Option<wire::Redacted>,
}

impl PushEvent {
    /// The branch, without `refs/heads/`.
    pub fn branch(&self) -> Option<&str> {
        self.git_ref.strip_prefix("refs/heads/")
    }

    /// Whether it is what "Test Delivery" sends: a push from a commit to itself. Nothing else marks it.
    pub fn is_test(&self) -> bool {
        self.before == self.after
    }

    /// Whether the branch is new.
    pub fn is_created(&self) -> bool {
        !self.is_test() && !self.before.is_empty() && self.before.bytes().all(|digit| digit == b'0')
    }
}

/// A commit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Commit {
    /// The object name.
    pub id: String,
    pub message: String,
    pub url: Option<String>,
    pub author: Option<GitUser>,
    pub committer: Option<GitUser>,
    /// Paths of files.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub added: Vec<String>,
    /// Paths of files.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub removed: Vec<String>,
    /// Paths of files.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub modified: Vec<String>,
    pub timestamp: Option<wire::Timestamp>,
}

/// Someone as git names them.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GitUser {
    pub name: Option<String>,
    pub email: Option<String>,
    /// The login, if the address is that of an account; else empty.
    pub username: Option<String>,
}
