use serde::Deserialize;

/// What a member was before, and what it is now.
///
/// For reviewers who are asked once more GitLab writes a pair, `[before, now]`; a derived `Deserialize` reads that
/// as well.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Change<T> {
    #[serde(default = "Option::default")]
    pub previous: Option<T>,
    #[serde(default = "Option::default")]
    pub current: Option<T>,
}
