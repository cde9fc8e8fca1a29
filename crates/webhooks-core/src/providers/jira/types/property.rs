use crate::Deserialize;
use crate::wire;

/// What an app keeps with an issue or a comment, or a setting of the site.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Property {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub key: Option<String>,
    /// Any JSON: it is the app's.
    pub value: Option<wire::FreeForm>,
}
