use crate::Deserialize;
use crate::wire;

/// A repository of images.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Repository {
    /// `namespace/name`.
    pub repo_name: String,
    pub namespace: Option<String>,
    pub name: Option<String>,
    pub owner: Option<String>,
    pub repo_url: Option<String>,
    pub description: Option<String>,
    /// Markdown.
    pub full_description: Option<String>,
    /// That of an automated build.
    pub dockerfile: Option<String>,
    /// In seconds since the Unix epoch; once a number with an exponent.
    pub date_created: Option<wire::Timestamp>,
    pub is_official: Option<bool>,
    pub is_private: Option<bool>,
    /// Whether it is an automated build.
    pub is_trusted: Option<bool>,
    /// Once a string of digits.
    pub comment_count: Option<wire::Id>,
    pub star_count: Option<i64>,
    /// Such as `Active`.
    pub status: Option<String>,
}
