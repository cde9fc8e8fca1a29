use crate::Deserialize;
use crate::wire;

/// A group was created in a group, or deleted there. Sent by group hooks, and not when a group moves.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#subgroup-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(check = "Self::is_of_a_subgroup")]
pub struct SubgroupEvent {
    pub event_name: SubgroupEventName,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub group_id: wire::Id,
    pub name: String,
    pub path: String,
    pub full_path: Option<String>,
    /// Absent if that group is gone too, as all that tells more of it.
    pub parent_group_id: Option<wire::Id>,
    pub parent_name: Option<String>,
    pub parent_path: Option<String>,
    pub parent_full_path: Option<String>,
}

impl SubgroupEvent {
    /// System hooks tell of all groups, in the same words.
    fn is_of_a_subgroup(&self) -> Result<(), &'static str> {
        if self.event_name.as_str().starts_with("subgroup_") { Ok(()) } else { Err("not of a subgroup") }
    }
}

crate::open_enum! {
    /// What happened to a subgroup.
    pub enum SubgroupEventName {
        Create = "subgroup_create",
        Destroy = "subgroup_destroy",
    }
}
