use crate::Deserialize;
use crate::gitlab::AccessLevel;
use crate::wire;

/// A user became a member of a group, is one no longer or with other rights, asked to become one, or took that back.
/// Sent by system hooks and, as `Member Hook`, by group hooks.
///
/// Look at `event_name`: whoever asks is no member yet.
///
/// <https://docs.gitlab.com/administration/system_hooks/#hooks-request-example>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GroupMemberEvent {
    pub event_name: GroupMemberEventName,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    /// When the membership ends by itself.
    pub expires_at: Option<wire::Timestamp>,
    pub group_id: wire::Id,
    pub group_name: String,
    pub group_path: String,
    pub group_plan: Option<String>,
    pub group_access: Option<AccessLevel>,
    pub user_id: Option<wire::Id>,
    pub user_name: Option<String>,
    pub user_username: Option<String>,
    pub user_email: Option<String>,
}

crate::open_enum! {
    /// What happened between a user and a group.
    pub enum GroupMemberEventName {
        Add = "user_add_to_group",
        Update = "user_update_for_group",
        Remove = "user_remove_from_group",
        AccessRequest = "user_access_request_to_group",
        /// In group hooks.
        AccessRequestDenied = "user_access_request_denied_for_group",
        /// In system hooks.
        AccessRequestRevoked = "user_access_request_revoked_for_group",
    }
}
