use crate::Deserialize;
use crate::github::{Change, Enterprise, Installation, Organization, Repository, User};
use crate::wire;

/// Something happened to a column of a classic project.
///
/// GitHub has shut classic projects down; today's are `projects_v2`.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#project_column>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectColumnEvent {
    pub action: ProjectColumnAction,
    pub project_column: ProjectColumn,
    /// With `edited`: what was there before.
    pub changes: Option<ProjectColumnChanges>,
    /// Not for a project of an organization.
    pub repository: Option<Repository>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// A column of a classic project.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectColumn {
    /// With `moved`: the column to the left; `null` for the first.
    pub after_id: Option<i64>,
    pub cards_url: String,
    /// Text, but a number (Unix seconds) in older deliveries.
    pub created_at: wire::Timestamp,
    pub id: i64,
    pub name: String,
    pub node_id: Option<String>,
    pub project_url: String,
    /// Text, but a number (Unix seconds) in older deliveries.
    pub updated_at: wire::Timestamp,
    pub url: String,
}

/// What a column was called before.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectColumnChanges {
    pub name: Option<Change>,
}

crate::open_enum! {
    /// What happened to a column.
    pub enum ProjectColumnAction {
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
        Moved = "moved",
    }
}
