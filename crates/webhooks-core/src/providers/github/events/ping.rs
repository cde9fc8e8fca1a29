use serde::Deserialize;

/// A webhook was created, or someone asked for a ping.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#ping>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PingEvent {
    /// A line of wisdom.
    pub zen: String,
    /// The id of the webhook.
    pub hook_id: i64,
}
