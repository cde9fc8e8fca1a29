use serde::Deserialize;

/// A repository, in short.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ShortRepository {
    pub id: i64,
    pub node_id: Option<String>,
    pub name: String,
    /// `owner/name`.
    pub full_name: String,
    pub private: Option<bool>,
}
