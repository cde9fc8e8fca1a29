use serde::Deserialize;

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
