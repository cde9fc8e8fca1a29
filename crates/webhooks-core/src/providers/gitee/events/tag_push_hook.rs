use serde::{Deserializer, de};

use crate::Deserialize;
use crate::gitee::{Commit, Enterprise, Repository, User};
use crate::wire;

/// A tag was created, moved or deleted.
///
/// <https://help.gitee.com/webhook/gitee-webhook-push-data-format>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TagPushEvent {
    /// In full: `refs/tags/v1.0`. With a branch's it would be the other event.
    #[serde(rename = "ref", deserialize_with = "a_tag")]
    pub git_ref: String,
    /// The SHA it was at; zeros (as few as eight) if it is new.
    pub before: String,
    /// The SHA it is at now; zeros if it was deleted.
    pub after: String,
    pub created: Option<bool>,
    pub deleted: Option<bool>,
    /// A page that compares the two.
    pub compare: Option<String>,
    /// None, whatever the tag names.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub commits: Vec<Commit>,
    pub total_commits_count: Option<i64>,
    pub commits_more_than_ten: Option<wire::Flag>,
    /// What the tag names; `null` if it was deleted.
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
    /// `tag_push_hooks`.
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

impl TagPushEvent {
    /// The tag's name, without `refs/tags/`.
    pub fn tag(&self) -> &str {
        self.git_ref.strip_prefix("refs/tags/").unwrap_or(&self.git_ref)
    }
}

fn a_tag<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let git_ref = String::deserialize(deserializer)?;
    if !git_ref.starts_with("refs/tags/") {
        return Err(de::Error::custom("not a tag: another event tells of branches"));
    }
    Ok(git_ref)
}
