use crate::Deserialize;
use crate::github::{Change, Installation, Organization, ProjectStatusUpdate, State, User};
use crate::wire;

/// Something happened to a project of an organization.
///
/// Sent to organization hooks. Items are `projects_v2_item`. GitHub calls its project events a preview that may change.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectsV2Event {
    pub action: ProjectsV2Action,
    pub projects_v2: ProjectV2,
    /// With `edited`.
    pub changes: Option<ProjectV2Changes>,
    pub organization: Option<Organization>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// A project.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectV2 {
    pub id: i64,
    pub node_id: String,
    pub owner: Option<User>,
    pub creator: Option<User>,
    pub title: String,
    /// Markdown: the project's readme.
    pub description: Option<String>,
    pub public: Option<bool>,
    pub closed_at: Option<wire::Timestamp>,
    pub created_at: wire::Timestamp,
    pub updated_at: wire::Timestamp,
    /// Counted per owner; `id` is not.
    pub number: i64,
    pub short_description: Option<String>,
    pub deleted_at: Option<wire::Timestamp>,
    pub deleted_by: Option<User>,
    pub state: Option<State>,
    pub latest_status_update: Option<ProjectStatusUpdate>,
    pub is_template: Option<bool>,
}

/// What an edit changed; what is missing stayed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectV2Changes {
    pub description: Option<Change>,
    pub public: Option<PublicChange>,
    pub short_description: Option<Change>,
    pub title: Option<Change>,
}

/// Whether a project can be seen by everyone.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PublicChange {
    pub from: Option<bool>,
    pub to: Option<bool>,
}

crate::open_enum! {
    /// What happened to a project.
    pub enum ProjectsV2Action {
        Closed = "closed",
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
        Reopened = "reopened",
    }
}
