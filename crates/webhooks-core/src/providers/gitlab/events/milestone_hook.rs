use crate::Deserialize;
use crate::gitlab::Project;
use crate::wire;

/// A milestone was created, closed, opened again or deleted. Since GitLab 18.2.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#milestone-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MilestoneEvent {
    /// `milestone`.
    pub object_kind: Option<String>,
    /// `milestone`.
    pub event_type: Option<String>,
    /// `null` for a group's milestone.
    pub project: Option<Project>,
    pub object_attributes: Milestone,
    /// Why this is sent.
    pub action: MilestoneAction,
}

crate::open_enum! {
    /// What happened to a milestone.
    pub enum MilestoneAction {
        Create = "create",
        Close = "close",
        Reopen = "reopen",
        Delete = "delete",
    }
}

/// A milestone.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Milestone {
    pub id: wire::Id,
    /// Its number in the project or the group.
    pub iid: wire::Id,
    pub title: String,
    pub description: Option<String>,
    pub state: Option<MilestoneState>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    /// A day.
    pub due_date: Option<wire::Timestamp>,
    /// A day.
    pub start_date: Option<wire::Timestamp>,
    /// `null` for a project's milestone.
    pub group_id: Option<wire::Id>,
    /// `null` for a group's milestone.
    pub project_id: Option<wire::Id>,
}

crate::open_enum! {
    /// Whether a milestone is over.
    pub enum MilestoneState {
        Active = "active",
        Closed = "closed",
    }
}
