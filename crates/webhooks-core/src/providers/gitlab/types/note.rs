use crate::Deserialize;

use super::DiffPosition;
use crate::wire;

/// A comment.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Note {
    pub id: wire::Id,
    pub note: String,
    /// `note` with the addresses of images made absolute.
    pub description: Option<String>,
    /// What it is on.
    pub noteable_type: NoteableType,
    /// `null` for a commit.
    pub noteable_id: Option<wire::Id>,
    /// Why this is sent. Since GitLab 16.11.
    pub action: Option<NoteAction>,
    /// `null` for a comment that stands alone.
    #[serde(rename = "type")]
    pub kind: Option<NoteType>,
    pub url: Option<String>,
    pub author_id: Option<wire::Id>,
    pub project_id: Option<wire::Id>,
    pub discussion_id: Option<String>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub updated_by_id: Option<wire::Id>,
    /// Whether GitLab itself wrote it.
    pub system: Option<bool>,
    /// Whether only members see it.
    pub internal: Option<bool>,
    pub attachment: Option<String>,
    /// On a commit; else empty or `null`.
    pub commit_id: Option<String>,
    pub line_code: Option<String>,
    /// On a commit, in old versions: the file's diff.
    pub st_diff: Option<StDiff>,
    /// Where it is in a diff.
    pub position: Option<wire::NumberOr<DiffPosition>>,
    pub original_position: Option<wire::NumberOr<DiffPosition>>,
    pub change_position: Option<wire::NumberOr<DiffPosition>>,
    pub resolved_at: Option<wire::Timestamp>,
    pub resolved_by_id: Option<wire::Id>,
    pub resolved_by_push: Option<bool>,
}

crate::open_enum! {
    /// What happened to a comment.
    pub enum NoteAction {
        Create = "create",
        Update = "update",
    }
}

crate::open_enum! {
    /// How a comment belongs to others.
    pub enum NoteType {
        Diff = "DiffNote",
        Discussion = "DiscussionNote",
        LegacyDiff = "LegacyDiffNote",
    }
}

crate::open_enum! {
    /// What a comment is on.
    pub enum NoteableType {
        Commit = "Commit",
        Issue = "Issue",
        MergeRequest = "MergeRequest",
        Snippet = "Snippet",
        Design = "DesignManagement::Design",
        Epic = "Epic",
        Vulnerability = "Vulnerability",
        WikiPage = "WikiPage::Meta",
    }
}

/// A file's diff.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct StDiff {
    pub diff: Option<String>,
    pub new_path: Option<String>,
    pub old_path: Option<String>,
    /// File mode before, in octal digits.
    pub a_mode: Option<String>,
    /// File mode now, in octal digits.
    pub b_mode: Option<String>,
    pub new_file: Option<bool>,
    pub renamed_file: Option<bool>,
    pub deleted_file: Option<bool>,
    pub too_large: Option<bool>,
}
