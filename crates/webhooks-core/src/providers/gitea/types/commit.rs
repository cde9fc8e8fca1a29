use crate::Deserialize;
use crate::wire;

/// A commit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Commit {
    /// The object name: 64 hex digits in SHA-256 repositories, else 40.
    pub id: String,
    pub message: String,
    pub url: Option<String>,
    pub author: Option<GitUser>,
    pub committer: Option<GitUser>,
    /// `null` in deliveries.
    pub verification: Option<CommitVerification>,
    /// Of the year 1 in test deliveries.
    pub timestamp: Option<wire::Timestamp>,
    /// Paths of files.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub added: Vec<String>,
    /// Paths of files.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub removed: Vec<String>,
    /// Paths of files.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub modified: Vec<String>,
}

/// Someone as git names them.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GitUser {
    pub name: Option<String>,
    pub email: Option<String>,
    /// The login, if the address is that of an account; else empty.
    pub username: Option<String>,
}

/// Whether a commit's signature is good.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CommitVerification {
    pub verified: Option<bool>,
    pub reason: Option<String>,
    pub signature: Option<String>,
    pub signer: Option<GitUser>,
    /// What is signed.
    pub payload: Option<String>,
}
