use crate::Deserialize;
use crate::gitea::{Commit, Repository, User};
use crate::wire;

/// Commits were pushed to a branch, or a tag was made or deleted.
///
/// A new branch or tag is `create` as well, a deleted tag `delete`; a deleted branch is `delete` alone.
///
/// <https://docs.gitea.com/usage/webhooks>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PushEvent {
    /// What was pushed to, in full: `refs/heads/main`, `refs/tags/v1.0`.
    #[serde(rename = "ref")]
    pub git_ref: String,
    /// The object name it was at; zeros if it is new. 64 digits in SHA-256 repositories, else 40.
    pub before: String,
    /// The object name it is at now; zeros if it was deleted.
    pub after: String,
    /// A page that compares the two; the server's own address if there is nothing to compare, empty in a test.
    pub compare_url: Option<String>,
    /// Forgejo only: the same as `compare_url`, by GitHub's name.
    pub compare: Option<String>,
    /// The new commits, latest first: the last five or fifteen, unless the server is set up otherwise.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub commits: Vec<Commit>,
    /// How many there really are, since Gitea 1.18.
    pub total_commits: Option<i64>,
    /// What `after` names; `null` if the tag was deleted.
    pub head_commit: Option<Commit>,
    pub repository: Repository,
    pub pusher: Option<User>,
    pub sender: Option<User>,
    /// Gitea before 1.15 sent the webhook's secret along.
    pub secret: Option<wire::Redacted>,
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

    /// Whether it is what "Test Delivery" sends: a push from a commit to itself. Nothing else marks it.
    pub fn is_test(&self) -> bool {
        self.before == self.after
    }

    /// Whether the branch or tag is new.
    pub fn is_created(&self) -> bool {
        !self.is_test() && is_zero(&self.before)
    }

    /// Whether the tag was deleted.
    pub fn is_deleted(&self) -> bool {
        !self.is_test() && is_zero(&self.after)
    }
}

fn is_zero(object_name: &str) -> bool {
    !object_name.is_empty() && object_name.bytes().all(|digit| digit == b'0')
}
