use crate::Deserialize;
use crate::wire;

/// The Service Hook that sent an event.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Hook {
    /// A UUID.
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// `false` in deliveries of hooks that are on.
    pub active: Option<wire::Flag>,
    /// Codes of the events that it is subscribed to.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub events: Vec<String>,
    pub config: Option<HookConfig>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
}

/// The settings of a Service Hook.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct HookConfig {
    pub content_type: Option<String>,
    /// As the second generation has it: the token that the hook signs with.
    pub secret: Option<wire::Redacted>,
    pub url: Option<String>,
}
