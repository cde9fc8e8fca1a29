use crate::Deserialize;

/// What an edit changed; what is missing stayed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Changes {
    pub title: Option<Change>,
    pub body: Option<Change>,
}

/// What was there before an edit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Change {
    pub from: Option<String>,
}
