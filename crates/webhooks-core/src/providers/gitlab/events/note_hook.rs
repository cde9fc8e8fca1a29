use crate::Deserialize;
use crate::gitlab::{Commit, Issue, MergeRequest, Note, Project, Repository, Snippet, User};
use crate::wire;

/// Someone commented on a commit, or changed such a comment.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#comment-on-a-commit>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CommitNoteEvent {
    /// `note`.
    pub object_kind: Option<String>,
    /// `note` or `confidential_note`.
    pub event_type: Option<String>,
    pub user: Option<User>,
    pub project_id: Option<wire::Id>,
    /// Absent in old versions.
    pub project: Option<Project>,
    pub object_attributes: Note,
    pub commit: Commit,
    /// Deprecated: `project`.
    pub repository: Option<Repository>,
}

/// Someone commented on a merge request or its diff, or changed such a comment.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#comment-on-a-merge-request>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MergeRequestNoteEvent {
    /// `note`.
    pub object_kind: Option<String>,
    /// `note` or `confidential_note`.
    pub event_type: Option<String>,
    pub user: Option<User>,
    pub project_id: Option<wire::Id>,
    /// Absent in old versions.
    pub project: Option<Project>,
    pub object_attributes: Note,
    pub merge_request: MergeRequest,
    /// Deprecated: `project`.
    pub repository: Option<Repository>,
}

/// Someone commented on an issue or another work item, or changed such a comment.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#comment-on-an-issue>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueNoteEvent {
    /// `note`.
    pub object_kind: Option<String>,
    /// `note` or `confidential_note`.
    pub event_type: Option<String>,
    pub user: Option<User>,
    pub project_id: Option<wire::Id>,
    /// Absent in old versions.
    pub project: Option<Project>,
    pub object_attributes: Note,
    pub issue: Issue,
    /// Deprecated: `project`.
    pub repository: Option<Repository>,
}

/// Someone commented on a snippet, or changed such a comment.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#comment-on-a-code-snippet>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SnippetNoteEvent {
    /// `note`.
    pub object_kind: Option<String>,
    /// `note` or `confidential_note`.
    pub event_type: Option<String>,
    pub user: Option<User>,
    pub project_id: Option<wire::Id>,
    /// Absent in old versions.
    pub project: Option<Project>,
    pub object_attributes: Note,
    pub snippet: Snippet,
    /// Deprecated: `project`.
    pub repository: Option<Repository>,
}

/// Someone commented on something else, such as a design or a page of a wiki, or changed such a comment.
///
/// What it is on is named, and not beside it: see `object_attributes.noteable_type`.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#comment-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct NoteEvent {
    /// `note`.
    pub object_kind: Option<String>,
    /// `note` or `confidential_note`.
    pub event_type: Option<String>,
    pub user: Option<User>,
    pub project_id: Option<wire::Id>,
    pub project: Option<Project>,
    pub object_attributes: Note,
    /// Deprecated: `project`.
    pub repository: Option<Repository>,
    #[serde(default, rename = "commit")]
    _commit: wire::Absent,
    #[serde(default, rename = "issue")]
    _issue: wire::Absent,
    #[serde(default, rename = "merge_request")]
    _merge_request: wire::Absent,
    #[serde(default, rename = "snippet")]
    _snippet: wire::Absent,
}
