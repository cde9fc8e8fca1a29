use crate::Deserialize;
use crate::wire;

/// A commit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Commit {
    /// Its SHA.
    pub id: String,
    pub message: Option<String>,
    /// First line of the message; absent in old versions.
    pub title: Option<String>,
    pub timestamp: Option<wire::Timestamp>,
    pub url: Option<String>,
    pub author: Option<CommitAuthor>,
    /// Files, in pushes.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub added: Vec<String>,
    /// Files, in pushes.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub modified: Vec<String>,
    /// Files, in pushes.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub removed: Vec<String>,
}

/// Who wrote a commit, as git has it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CommitAuthor {
    pub name: Option<String>,
    /// `[REDACTED]` if it is that of a user who shows no address in public.
    pub email: Option<String>,
}
