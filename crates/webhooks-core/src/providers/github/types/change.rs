use serde::Deserialize;

/// What was there before an edit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Change {
    pub from: Option<String>,
}
