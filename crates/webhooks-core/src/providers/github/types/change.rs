use serde::Deserialize;

use crate::wire;

/// What was there before an edit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Change {
    pub from: Option<String>,
}

/// Whether something was so before an edit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FlagChange {
    pub from: Option<bool>,
}

/// How many there were before an edit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct NumberChange {
    pub from: Option<i64>,
}

/// What a list was before an edit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ListChange {
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub from: Vec<String>,
}
