use crate::Deserialize;

/// What a hook belongs to that is an enterprise's.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Enterprise {
    pub name: Option<String>,
    pub url: Option<String>,
}
