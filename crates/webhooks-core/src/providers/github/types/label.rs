use serde::Deserialize;

/// A label of issues and pull requests.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Label {
    /// Six hex digits, without `#`.
    pub color: Option<String>,
    /// Whether every new repository has it.
    pub default: Option<bool>,
    pub description: Option<String>,
    pub id: Option<i64>,
    pub name: String,
    pub node_id: Option<String>,
    pub url: Option<String>,
}
