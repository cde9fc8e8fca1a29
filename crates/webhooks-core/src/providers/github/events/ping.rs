use crate::Deserialize;
use crate::github::{Hook, Organization, Repository, User};

/// A webhook works: sent when it was created, and whenever someone asks for a ping.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#ping>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PingEvent {
    /// A line of wisdom.
    pub zen: String,
    /// The id of the webhook.
    pub hook_id: i64,
    pub hook: Option<Hook>,
    /// Set if the hook is one of a repository.
    pub repository: Option<Repository>,
    /// Set if the hook is one of an organization.
    pub organization: Option<Organization>,
    /// Who created the hook, or asked for the ping; apps are pinged by nobody.
    pub sender: Option<User>,
}
