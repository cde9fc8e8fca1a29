use crate::Deserialize;
use crate::wire;

/// A commit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Commit {
    /// Paths of files.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub added: Vec<String>,
    pub author: GitUser,
    pub committer: GitUser,
    /// Whether no branch had it before this push.
    pub distinct: Option<bool>,
    /// The SHA.
    pub id: String,
    pub message: String,
    /// Paths of files.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub modified: Vec<String>,
    /// Paths of files.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub removed: Vec<String>,
    pub timestamp: wire::Timestamp,
    pub tree_id: Option<String>,
    pub url: Option<String>,
    /// In no schema, but seen in a recorded `workflow_run`: a branch.
    pub head_commit: Option<String>,
}

/// Someone as git names them; in `push.pusher`, `name` is the login (`none` for a deploy key).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GitUser {
    pub date: Option<wire::Timestamp>,
    pub email: Option<String>,
    pub name: String,
    /// The login, if the address is that of an account.
    pub username: Option<String>,
}
