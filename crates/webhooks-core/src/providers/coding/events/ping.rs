use crate::Deserialize;
use crate::coding::{Hook, Repository, User};
use crate::wire;

/// A webhook works: sent when it was created, and whenever someone asks for a ping.
///
/// <https://coding.net/help/docs/project-settings/open/webhook.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PingEvent {
    /// A slogan, in Chinese.
    pub zen: String,
    pub hook_id: wire::Id,
    pub hook: Option<Hook>,
    pub sender: Option<User>,
    pub repository: Option<Repository>,
}
