use crate::Deserialize;
use crate::wire;

/// What was there before an edit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Change {
    pub from: Option<String>,
    /// What is there now. Most events do not say it here: the edited object has it.
    pub to: Option<String>,
}

/// A time or a date before an edit, and after it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TimeChange {
    pub from: Option<wire::Timestamp>,
    pub to: Option<wire::Timestamp>,
}

/// What the edit of a text changed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BodyChanges {
    pub body: Option<Change>,
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
