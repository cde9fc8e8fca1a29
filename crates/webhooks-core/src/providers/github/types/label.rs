use serde::Deserializer;

use crate::Deserialize;
use crate::wire;

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

impl Label {
    fn named(name: String) -> Self {
        Self { color: None, default: None, description: None, id: None, name, node_id: None, url: None }
    }
}

/// Reads a list of labels, where events about relations between issues may have names alone.
pub(super) fn labels<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Label>, D::Error> {
    let labels: Vec<wire::TextOr<Label>> = wire::without_nulls(deserializer)?;
    let label = |label| match label {
        wire::TextOr::Text(name) => Label::named(name),
        wire::TextOr::Object(label) => label,
    };
    Ok(labels.into_iter().map(label).collect())
}
