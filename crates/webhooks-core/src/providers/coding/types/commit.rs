use crate::Deserialize;

use super::GitUser;
use crate::wire;

/// A commit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Commit {
    /// The SHA.
    pub id: String,
    /// Whether no branch had it before this push.
    pub distinct: Option<bool>,
    pub message: Option<String>,
    /// Milliseconds since the Unix epoch.
    pub timestamp: Option<wire::Timestamp>,
    pub url: Option<String>,
    pub author: Option<GitUser>,
    pub committer: Option<GitUser>,
    /// Paths of files.
    #[serde(default, deserialize_with = "wire::one_or_many")]
    pub added: Vec<String>,
    /// Paths of files.
    #[serde(default, deserialize_with = "wire::one_or_many")]
    pub removed: Vec<String>,
    /// Paths of files.
    #[serde(default, deserialize_with = "wire::one_or_many")]
    pub modified: Vec<String>,
}
