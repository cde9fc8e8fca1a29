use crate::Deserialize;
use crate::coding::{CommitV1, RepositoryV1, UserV1};
use crate::wire;

/// Commits were pushed, or a branch or tag was created or deleted.
///
/// <https://open.coding.net/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PushV1Event {
    /// `refs/heads/master`, `refs/tags/v1.0`.
    #[serde(rename = "ref")]
    pub git_ref: String,
    /// The SHA it was at; forty zeros if it is new.
    pub before: String,
    /// The SHA it is at now; forty zeros if it was deleted.
    pub after: String,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub commits: Vec<CommitV1>,
    pub user: Option<UserV1>,
    pub repository: RepositoryV1,
    /// `push`.
    pub event: Option<String>,
    /// The hook's token, which proves the sender.
    pub token: Option<wire::Redacted>,
    // What the second generation has in the place of `user`.
    #[serde(default, rename = "sender")]
    _sender: wire::Absent,
}

impl PushV1Event {
    /// The branch's name, if it is a branch.
    pub fn branch(&self) -> Option<&str> {
        self.git_ref.strip_prefix("refs/heads/")
    }

    /// The tag's name, if it is a tag.
    pub fn tag(&self) -> Option<&str> {
        self.git_ref.strip_prefix("refs/tags/")
    }
}
