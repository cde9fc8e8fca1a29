use crate::Deserialize;
use crate::wire;

/// A webhook.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Hook {
    pub active: Option<bool>,
    /// Set if the hook is one of a GitHub App.
    pub app_id: Option<i64>,
    pub config: Option<HookConfig>,
    pub created_at: Option<wire::Timestamp>,
    pub deliveries_url: Option<String>,
    /// Names of the events it is subscribed to; `*` for all.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub events: Vec<String>,
    pub id: i64,
    pub last_response: Option<HookResponse>,
    /// Always `web`.
    pub name: Option<String>,
    pub ping_url: Option<String>,
    pub test_url: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<HookType>,
    pub updated_at: Option<wire::Timestamp>,
    pub url: Option<String>,
}

/// The settings of a webhook.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct HookConfig {
    /// `json` or `form`.
    pub content_type: Option<String>,
    /// Set if certificates are not verified.
    pub insecure_ssl: Option<wire::Flag>,
    /// Masked with asterisks by GitHub itself.
    pub secret: Option<wire::Redacted>,
    pub url: Option<String>,
}

/// How the receiver answered last.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct HookResponse {
    /// The HTTP status; `null` before the first delivery.
    pub code: Option<i64>,
    pub status: Option<String>,
    pub message: Option<String>,
}

crate::open_enum! {
    /// What a webhook is attached to.
    pub enum HookType {
        Repository = "Repository",
        Organization = "Organization",
        App = "App",
    }
}
