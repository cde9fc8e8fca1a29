use crate::Deserialize;
use crate::wire;

/// The project whose hook it is.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Project {
    pub id: Option<wire::Id>,
    /// As addresses have it.
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub description: Option<String>,
    pub icon: Option<String>,
    pub url: Option<String>,
}

/// The team whose project it is.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Team {
    pub id: Option<wire::Id>,
    /// What is before `.coding.net`.
    pub domain: Option<String>,
    pub name: Option<String>,
    /// The name in Latin letters.
    pub name_pinyin: Option<String>,
    pub introduction: Option<String>,
    pub avatar: Option<String>,
    pub url: Option<String>,
}
