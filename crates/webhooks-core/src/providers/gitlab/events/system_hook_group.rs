use crate::Deserialize;
use crate::wire;

/// A group was created, renamed or deleted.
///
/// <https://docs.gitlab.com/administration/system_hooks/#hooks-request-example>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GroupEvent {
    pub event_name: GroupEventName,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub group_id: wire::Id,
    pub name: String,
    pub path: String,
    pub full_path: Option<String>,
    /// With `group_rename`.
    pub old_path: Option<String>,
    /// With `group_rename`.
    pub old_full_path: Option<String>,
    /// In old versions, and `null` there.
    pub owner_name: Option<String>,
    /// In old versions, and `null` there.
    pub owner_email: Option<String>,
    /// Subgroups have events of their own, in group hooks.
    #[serde(default, rename = "parent_group_id")]
    _parent_group_id: wire::Absent,
}

crate::open_enum! {
    /// What happened to a group.
    pub enum GroupEventName {
        Create = "group_create",
        Destroy = "group_destroy",
        Rename = "group_rename",
    }
}
