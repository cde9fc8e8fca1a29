use crate::Deserialize;
use crate::github::{Change, Enterprise, Installation, Organization, Repository, User};
use crate::wire;

/// Something happened to a card on a classic project: a note, or an issue.
///
/// GitHub has shut classic projects down; today's have `projects_v2_item`.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#project_card>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectCardEvent {
    pub action: ProjectCardAction,
    pub project_card: ProjectCard,
    /// With `converted`, `edited` and `moved`: what was there before.
    pub changes: Option<ProjectCardChanges>,
    /// Not for a project of an organization.
    pub repository: Option<Repository>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// A card on a classic project.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectCard {
    /// With `moved`: the card above; `null` at the top.
    pub after_id: Option<i64>,
    pub archived: Option<bool>,
    pub column_id: Option<i64>,
    pub column_url: Option<String>,
    /// Set unless the card is a note: the issue or pull request.
    pub content_url: Option<String>,
    /// Text, but a number (Unix seconds) in older deliveries.
    pub created_at: Option<wire::Timestamp>,
    /// `null` if the account was deleted.
    pub creator: Option<User>,
    pub id: i64,
    pub node_id: Option<String>,
    /// Set if the card is a note.
    pub note: Option<String>,
    pub project_url: Option<String>,
    /// Text, but a number (Unix seconds) in older deliveries.
    pub updated_at: Option<wire::Timestamp>,
    pub url: Option<String>,
}

/// What was there before.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectCardChanges {
    pub note: Option<Change>,
    /// With `moved`, if it went to another column.
    pub column_id: Option<ColumnChange>,
}

/// Which column a card was in before.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ColumnChange {
    pub from: Option<i64>,
}

crate::open_enum! {
    /// What happened to a card.
    pub enum ProjectCardAction {
        /// From a note to an issue.
        Converted = "converted",
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
        /// Within its column or to another one.
        Moved = "moved",
    }
}
