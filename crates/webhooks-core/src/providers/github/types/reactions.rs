use serde::Deserialize;
/// How many people reacted, and how.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Reactions {
    #[serde(rename = "+1", default)]
    pub plus_one: i64,
    #[serde(rename = "-1", default)]
    pub minus_one: i64,
    #[serde(default)]
    pub confused: i64,
    #[serde(default)]
    pub eyes: i64,
    #[serde(default)]
    pub heart: i64,
    #[serde(default)]
    pub hooray: i64,
    #[serde(default)]
    pub laugh: i64,
    #[serde(default)]
    pub rocket: i64,
    #[serde(default)]
    pub total_count: i64,
    pub url: Option<String>,
}
