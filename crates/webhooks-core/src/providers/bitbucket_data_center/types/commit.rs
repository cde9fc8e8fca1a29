use crate::Deserialize;

use super::User;
use crate::wire;

/// A commit; as a parent maybe no more than its hash.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Commit {
    /// The hash.
    pub id: String,
    /// Its first digits.
    pub display_id: Option<String>,
    pub message: Option<String>,
    pub author: Option<User>,
    pub author_timestamp: Option<wire::Timestamp>,
    pub committer: Option<User>,
    pub committer_timestamp: Option<wire::Timestamp>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub parents: Vec<Commit>,
}
