use crate::Deserialize;
use crate::github::{
    Change, Installation, Organization, ProjectStatus, ProjectStatusUpdate, TimeChange, User,
};

/// Someone said how a project of an organization is going, or edited or deleted that.
///
/// Sent to organization hooks.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2_status_update>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectsV2StatusUpdateEvent {
    pub action: ProjectsV2StatusUpdateAction,
    pub projects_v2_status_update: ProjectStatusUpdate,
    /// With `edited`.
    pub changes: Option<ProjectStatusUpdateChanges>,
    pub organization: Option<Organization>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// What an edit changed; what is missing stayed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectStatusUpdateChanges {
    pub body: Option<Change>,
    pub status: Option<ProjectStatusChange>,
    /// Dates.
    pub start_date: Option<TimeChange>,
    /// Dates.
    pub target_date: Option<TimeChange>,
}

/// How a project was going, and is now.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectStatusChange {
    pub from: Option<ProjectStatus>,
    pub to: Option<ProjectStatus>,
}

crate::open_enum! {
    /// What happened to a status update.
    pub enum ProjectsV2StatusUpdateAction {
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
    }
}
