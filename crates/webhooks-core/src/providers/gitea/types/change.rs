use crate::Deserialize;

use super::Label;
use crate::wire;

/// What an edit changed; what is missing stayed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Changes {
    pub title: Option<Change>,
    pub body: Option<Change>,
    /// The branch that an issue is about, or that a pull request goes into.
    #[serde(rename = "ref")]
    pub git_ref: Option<Change>,
    /// `null` in deliveries: only Actions are told.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub added_labels: Vec<Label>,
    /// `null` in deliveries: only Actions are told.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub removed_labels: Vec<Label>,
}

/// What was there before an edit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Change {
    pub from: Option<String>,
}
