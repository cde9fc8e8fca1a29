use super::GitUser;
use crate::Deserialize;
use crate::wire;

/// A commit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Commit {
    /// SHA.
    pub id: String,
    pub distinct: Option<wire::Flag>,
    pub message: Option<String>,
    pub timestamp: Option<wire::Timestamp>,
    pub url: Option<String>,
    pub author: Option<GitUser>,
    pub committer: Option<GitUser>,
    /// Paths: one alone is not in a list, the documentation has it.
    #[serde(default, deserialize_with = "wire::one_or_many")]
    pub added: Vec<String>,
    /// Paths.
    #[serde(default, deserialize_with = "wire::one_or_many")]
    pub removed: Vec<String>,
    /// Paths.
    #[serde(default, deserialize_with = "wire::one_or_many")]
    pub modified: Vec<String>,
}
