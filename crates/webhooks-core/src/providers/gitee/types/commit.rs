use crate::Deserialize;

use super::User;
use crate::wire;

/// A commit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Commit {
    /// The SHA.
    pub id: String,
    pub tree_id: Option<String>,
    /// SHAs.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub parent_ids: Vec<String>,
    /// Whether no branch had it before this push.
    pub distinct: Option<bool>,
    pub message: Option<String>,
    pub timestamp: Option<wire::Timestamp>,
    pub url: Option<String>,
    pub author: Option<User>,
    pub committer: Option<User>,
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
