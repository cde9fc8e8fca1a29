use crate::Deserialize;

/// A label of issues and pull requests.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Label {
    pub id: i64,
    pub name: String,
    /// Six hex digits, without `#`.
    pub color: Option<String>,
    pub url: Option<String>,
}
