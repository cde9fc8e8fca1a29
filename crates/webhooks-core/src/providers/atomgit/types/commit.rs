use super::User;
use crate::Deserialize;
use crate::wire;

/// A commit. Which files it touches is said by GitCode alone, and not by all of its deliveries.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Commit {
    /// SHA.
    pub id: String,
    pub tree_id: Option<String>,
    /// Whether no branch had it before, as of 2023.
    pub distinct: Option<wire::Flag>,
    pub message: Option<String>,
    /// Its first line.
    pub title: Option<String>,
    pub timestamp: Option<wire::Timestamp>,
    pub url: Option<String>,
    pub author: Option<User>,
    pub committer: Option<User>,
    /// Paths.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub added: Vec<String>,
    /// Paths.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub removed: Vec<String>,
    /// Paths.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub modified: Vec<String>,
    /// All of its authors, since 2026.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub cooperate_authors: Vec<User>,
}
