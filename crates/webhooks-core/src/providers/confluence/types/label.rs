use crate::Deserialize;

/// A label.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Label {
    pub name: Option<String>,
    /// Empty, unless it is somebody's own.
    pub owner_key: Option<String>,
    pub title: Option<String>,
    #[serde(rename = "self")]
    pub self_url: Option<String>,
}
