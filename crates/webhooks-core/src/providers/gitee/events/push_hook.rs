use serde::{Deserializer, de};

use crate::Deserialize;
use crate::gitee::{Commit, Enterprise, Repository, User};
use crate::wire;

/// Commits were pushed to a branch, or a branch was created or deleted.
///
/// <https://help.gitee.com/webhook/gitee-webhook-push-data-format>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PushEvent {
    /// In full: `refs/heads/main`. With a tag's it would be the other event.
    #[serde(rename = "ref", deserialize_with = "not_a_tag")]
    pub git_ref: String,
    /// The SHA it was at; zeros if it is new.
    pub before: String,
    /// The SHA it is at now; zeros if it was deleted.
    pub after: String,
    pub created: Option<bool>,
    pub deleted: Option<bool>,
    /// A page that compares the two.
    pub compare: Option<String>,
    /// At most ten, and none at all for a new branch with more.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub commits: Vec<Commit>,
    /// `null` if the branch was deleted.
    pub total_commits_count: Option<i64>,
    /// `null` if the branch was deleted.
    pub commits_more_than_ten: Option<wire::Flag>,
    /// What `after` names; `null` if the branch was deleted.
    pub head_commit: Option<Commit>,
    pub repository: Repository,
    /// The same as `repository`.
    pub project: Option<Repository>,
    pub user_id: Option<wire::Id>,
    /// A display name.
    pub user_name: Option<String>,
    pub user_email: Option<String>,
    pub user: Option<User>,
    pub pusher: Option<User>,
    pub sender: Option<User>,
    pub enterprise: Option<Enterprise>,
    /// `push_hooks`.
    pub hook_name: Option<String>,
    pub hook_id: Option<wire::Id>,
    /// The page with the hook's settings, not what it calls.
    pub hook_url: Option<String>,
    /// The hook's password; empty if it signs.
    pub password: Option<wire::Redacted>,
    /// Milliseconds since the Unix epoch, as text; what is signed is in the header.
    pub timestamp: Option<wire::Timestamp>,
    /// The signature, once more.
    pub sign: Option<wire::Redacted>,
}

impl PushEvent {
    /// The branch's name, without `refs/heads/`.
    pub fn branch(&self) -> &str {
        self.git_ref.strip_prefix("refs/heads/").unwrap_or(&self.git_ref)
    }
}

fn not_a_tag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let git_ref = String::deserialize(deserializer)?;
    if git_ref.starts_with("refs/tags/") {
        return Err(de::Error::custom("a tag, of which another event tells"));
    }
    Ok(git_ref)
}
