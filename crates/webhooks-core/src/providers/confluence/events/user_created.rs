use crate::Deserialize;
use crate::confluence::EventName;
use crate::wire;

/// A user was created, deactivated, reactivated, deleted, or is followed by somebody.
///
/// <https://confluence.atlassian.com/doc/managing-webhooks-1021225606.html>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserEvent {
    /// In milliseconds.
    pub timestamp: Option<wire::Timestamp>,
    #[serde(alias = "eventType", deserialize_with = "wire::own_name::<UserEvent, _, _>")]
    pub event: EventName,
    /// The key of whoever did it; empty if nobody did.
    pub user_key: Option<String>,
    /// Whom it is about. Not said of followers.
    pub user_profile: Option<UserProfile>,
}

/// A user, as others see them.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UserProfile {
    pub user_key: Option<String>,
    pub email: Option<String>,
    pub full_name: Option<String>,
}
