use crate::Deserialize;
use crate::github::{Change, Installation, Organization, ProjectFieldChange, TimeChange, User};
use crate::wire;

/// Something happened to an item of a project of an organization: added, moved, given a value.
///
/// Sent to organization hooks. GitHub calls its project events a preview that may change.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#projects_v2_item>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectsV2ItemEvent {
    pub action: ProjectsV2ItemAction,
    pub projects_v2_item: ProjectV2Item,
    /// With all actions but `created` and `deleted`.
    pub changes: Option<ProjectV2ItemChanges>,
    pub organization: Option<Organization>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// An item of a project: what stands for an issue, a pull request or a draft there.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectV2Item {
    pub id: i64,
    pub node_id: Option<String>,
    pub project_node_id: Option<String>,
    /// What it stands for, by its id in GraphQL.
    pub content_node_id: String,
    pub content_type: ProjectItemType,
    pub creator: Option<User>,
    pub created_at: wire::Timestamp,
    pub updated_at: wire::Timestamp,
    pub archived_at: Option<wire::Timestamp>,
}

/// What became of an item; each action has its own.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectV2ItemChanges {
    /// With `archived` and `restored`.
    pub archived_at: Option<TimeChange>,
    /// With `converted`.
    pub content_type: Option<Change>,
    /// With `edited`: a field's value.
    pub field_value: Option<ProjectFieldChange>,
    /// With `edited`: the text of a draft.
    pub body: Option<Change>,
    /// With `reordered`: the item above; `null` at the top.
    pub previous_projects_v2_item_node_id: Option<Change>,
}

crate::open_enum! {
    /// What happened to an item.
    pub enum ProjectsV2ItemAction {
        Archived = "archived",
        /// From a draft to an issue.
        Converted = "converted",
        Created = "created",
        Deleted = "deleted",
        /// A field's value, or the text of a draft.
        Edited = "edited",
        Reordered = "reordered",
        /// From the archive.
        Restored = "restored",
    }
}

crate::open_enum! {
    /// What an item stands for.
    pub enum ProjectItemType {
        Issue = "Issue",
        PullRequest = "PullRequest",
        DraftIssue = "DraftIssue",
    }
}
