use crate::Deserialize;
use crate::coding::{Commit, GitUser, Hook, Repository, User};
use crate::wire;

/// Commits were pushed, or a branch or tag was created or deleted.
///
/// <https://coding.net/help/docs/project-settings/open/webhook.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PushEvent {
    /// In full: `refs/heads/master`, `refs/tags/v1.0`. (The documentation calls it a SHA.)
    #[serde(rename = "ref")]
    pub git_ref: String,
    /// The SHA it was at; forty zeros if it is new.
    pub before: String,
    /// The SHA it is at now; forty zeros if it was deleted.
    pub after: String,
    /// The ref that a new one was made from.
    pub base_ref: Option<String>,
    pub created: Option<bool>,
    pub deleted: Option<bool>,
    /// A page that compares the two.
    pub compare: Option<String>,
    /// Missing in the documentation's own example, for one.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub commits: Vec<Commit>,
    /// What `after` names.
    pub head_commit: Option<Commit>,
    pub pusher: Option<GitUser>,
    /// In the documentation's table, but not in its example.
    pub hook_id: Option<wire::Id>,
    /// In the documentation's table, but not in its example.
    pub hook: Option<Hook>,
    pub sender: Option<User>,
    pub repository: Repository,
    // What the first generation has in the place of `sender` and `pusher`.
    #[serde(default, rename = "user")]
    _user: wire::Absent,
}

impl PushEvent {
    /// The branch's name, if it is a branch.
    pub fn branch(&self) -> Option<&str> {
        self.git_ref.strip_prefix("refs/heads/")
    }

    /// The tag's name, if it is a tag.
    pub fn tag(&self) -> Option<&str> {
        self.git_ref.strip_prefix("refs/tags/")
    }
}
