use crate::Deserialize;
use crate::gitlab::{HookGroup, Project};
use crate::wire;

/// An access token of a project or a group is about to expire. Since GitLab 16.10.
///
/// Sent 7 days before and, where asked for, 30 and 60; some versions send it a day before, too.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#project-and-group-access-token-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AccessTokenEvent {
    /// `access_token`.
    pub object_kind: Option<String>,
    pub event_name: AccessTokenEventName,
    /// Whose token it is, unless a group's.
    pub project: Option<Project>,
    /// Whose token it is, unless a project's.
    pub group: Option<HookGroup>,
    pub object_attributes: AccessToken,
}

crate::open_enum! {
    /// What happened to an access token.
    pub enum AccessTokenEventName {
        Expiring = "expiring_access_token",
    }
}

/// What an access token is known by; not the token.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AccessToken {
    pub id: wire::Id,
    pub name: String,
    /// Of the bot that acts with it.
    pub user_id: wire::Id,
    pub created_at: Option<wire::Timestamp>,
    /// A day.
    pub expires_at: Option<wire::Timestamp>,
    pub last_used_at: Option<wire::Timestamp>,
}
