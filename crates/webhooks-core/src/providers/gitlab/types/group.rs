use crate::Deserialize;
use crate::wire;

/// What an event has of a group that something belongs to.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct HookGroup {
    pub group_id: Option<wire::Id>,
    pub group_name: Option<String>,
    pub group_path: Option<String>,
    /// Since GitLab 17.4.
    pub full_path: Option<String>,
}
