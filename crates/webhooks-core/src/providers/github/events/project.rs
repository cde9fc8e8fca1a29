use crate::Deserialize;
use crate::github::{Change, Enterprise, Installation, Organization, Repository, State, User};
use crate::wire;

/// Something happened to a classic project: a board of notes and issues.
///
/// GitHub has shut classic projects down; today's are `projects_v2`.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#project>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectEvent {
    pub action: ProjectAction,
    pub project: Project,
    /// With `edited`: what was there before.
    pub changes: Option<ProjectChanges>,
    /// Not for a project of an organization.
    pub repository: Option<Repository>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// A classic project.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Project {
    /// Markdown.
    pub body: Option<String>,
    pub columns_url: String,
    /// Text, but a number (Unix seconds) in older deliveries.
    pub created_at: wire::Timestamp,
    /// `null` if the account was deleted.
    pub creator: Option<User>,
    pub html_url: Option<String>,
    pub id: i64,
    pub name: String,
    pub node_id: Option<String>,
    /// Counted per owner; `id` is not.
    pub number: i64,
    /// A repository, an organization or a user.
    pub owner_url: String,
    pub state: State,
    /// Text, but a number (Unix seconds) in older deliveries.
    pub updated_at: wire::Timestamp,
    pub url: String,
}

/// What an edit changed; what is missing stayed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectChanges {
    pub name: Option<Change>,
    pub body: Option<Change>,
}

crate::open_enum! {
    /// What happened to a classic project.
    pub enum ProjectAction {
        Closed = "closed",
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
        Reopened = "reopened",
    }
}
