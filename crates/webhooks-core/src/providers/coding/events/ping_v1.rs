use crate::Deserialize;
use crate::wire;

/// A webhook works: sent when it was created or changed, and whenever someone asks for a test.
///
/// <https://open.coding.net/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PingV1Event {
    /// A slogan, in Chinese.
    pub zen: String,
    /// `ping`.
    pub event: Option<String>,
    /// The hook's token, which proves the sender.
    pub token: Option<wire::Redacted>,
    // What the second generation has besides.
    #[serde(default, rename = "hook_id")]
    _hook_id: wire::Absent,
}
