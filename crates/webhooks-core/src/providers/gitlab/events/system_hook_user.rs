use crate::Deserialize;
use crate::wire;

/// A user's account was created, renamed or deleted, or a blocked user tried to log in.
///
/// <https://docs.gitlab.com/administration/system_hooks/#hooks-request-example>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserEvent {
    pub event_name: UserEventName,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub user_id: wire::Id,
    pub name: Option<String>,
    /// Absent in old versions.
    pub username: Option<String>,
    /// All other events that have a `user_id` call it `user_email`.
    pub email: String,
    /// With `user_rename`.
    pub old_username: Option<String>,
    /// With `user_failed_login`.
    pub state: Option<UserState>,
}

crate::open_enum! {
    /// What happened to a user.
    pub enum UserEventName {
        Create = "user_create",
        Destroy = "user_destroy",
        FailedLogin = "user_failed_login",
        Rename = "user_rename",
    }
}

crate::open_enum! {
    /// Why a user may not log in.
    pub enum UserState {
        Blocked = "blocked",
        /// By the directory that the account comes from.
        LdapBlocked = "ldap_blocked",
    }
}
