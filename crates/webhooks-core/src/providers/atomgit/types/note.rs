use crate::Deserialize;
use crate::wire;

/// A comment.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Note {
    pub id: Option<wire::Id>,
    pub note: String,
    /// The same as `note`, in GitCode.
    pub description: Option<String>,
    /// What it is on.
    pub noteable_type: NoteableType,
    /// `null` for a commit.
    pub noteable_id: Option<wire::Id>,
    /// SHA, if it is on a commit or a diff; empty otherwise, or `null`.
    pub commit_id: Option<String>,
    /// Line of the diff: file's hash, old and new number.
    pub line_code: Option<String>,
    pub position: Option<Position>,
    pub original_position: Option<Position>,
    pub change_position: Option<Position>,
    pub st_diff: Option<StDiff>,
    pub discussion_id: Option<wire::Id>,
    /// `DiscussionNote`, `DiffNote`; `null` for a plain one.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub author_id: Option<wire::Id>,
    pub project_id: Option<wire::Id>,
    pub attachment: Option<String>,
    /// Whether the forge wrote it itself.
    pub system: Option<wire::Flag>,
    pub url: Option<String>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub updated_by_id: Option<wire::Id>,
    pub resolved_at: Option<wire::Timestamp>,
    pub resolved_by_id: Option<wire::Id>,
    pub resolved_by_push: Option<wire::Flag>,
}

crate::open_enum! {
    /// What a comment is on.
    pub enum NoteableType {
        Commit = "Commit",
        Issue = "Issue",
        MergeRequest = "MergeRequest",
    }
}

/// A place in a diff; empty for a comment on no line.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Position {
    pub base_sha: Option<String>,
    pub start_sha: Option<String>,
    pub head_sha: Option<String>,
    pub old_path: Option<String>,
    pub new_path: Option<String>,
    /// `text`.
    pub position_type: Option<String>,
    pub old_line: Option<i64>,
    pub new_line: Option<i64>,
}

/// Diff that a comment is on.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct StDiff {
    pub diff: Option<String>,
    pub new_path: Option<String>,
    pub old_path: Option<String>,
    /// File mode before, in octal; `0` for a new file.
    pub a_mode: Option<wire::Id>,
    /// File mode after, in octal.
    pub b_mode: Option<wire::Id>,
    pub new_file: Option<wire::Flag>,
    pub renamed_file: Option<wire::Flag>,
    pub deleted_file: Option<wire::Flag>,
}
