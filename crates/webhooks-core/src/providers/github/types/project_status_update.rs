use crate::Deserialize;

use super::User;
use crate::wire;

/// What someone wrote about how a project is going.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectStatusUpdate {
    pub id: i64,
    pub node_id: Option<String>,
    pub project_node_id: Option<String>,
    pub creator: Option<User>,
    pub created_at: wire::Timestamp,
    pub updated_at: wire::Timestamp,
    pub status: Option<ProjectStatus>,
    /// A date.
    pub start_date: Option<wire::Timestamp>,
    /// A date.
    pub target_date: Option<wire::Timestamp>,
    /// Markdown.
    pub body: Option<String>,
}

crate::open_enum! {
    /// How a project is going.
    pub enum ProjectStatus {
        Inactive = "INACTIVE",
        OnTrack = "ON_TRACK",
        AtRisk = "AT_RISK",
        OffTrack = "OFF_TRACK",
        Complete = "COMPLETE",
    }
}
