use crate::Deserialize;
use crate::wire;

/// A webhook.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Hook {
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub active: Option<bool>,
    /// Names of the events it is subscribed to.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub events: Vec<String>,
    pub config: Option<HookConfig>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
}

/// The settings of a webhook.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct HookConfig {
    /// `application/json` or `application/x-www-form-urlencoded`.
    pub content_type: Option<String>,
    /// The hook's token, which it signs with.
    pub secret: Option<wire::Redacted>,
    pub url: Option<String>,
}
