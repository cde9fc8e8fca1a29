use crate::Deserialize;

/// A label of issues and pull requests.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Label {
    pub id: i64,
    pub name: String,
    /// Whether an issue can have only one of the labels with its scope.
    pub exclusive: Option<bool>,
    pub is_archived: Option<bool>,
    /// Six hex digits, without `#`.
    pub color: Option<String>,
    pub description: Option<String>,
    pub url: Option<String>,
}
