use crate::Deserialize;

use super::{Links, User};
use crate::wire::{self, TextOr};

/// A comment on a commit or a pull request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Comment {
    pub id: i64,
    /// Counts its changes.
    pub version: Option<i64>,
    pub text: String,
    pub html: Option<String>,
    pub author: Option<User>,
    pub created_date: Option<wire::Timestamp>,
    pub updated_date: Option<wire::Timestamp>,
    /// The answers to it.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub comments: Vec<Comment>,
    /// Before 7.2, when tasks became comments that block.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub tasks: Vec<Task>,
    pub severity: Option<CommentSeverity>,
    pub state: Option<CommentState>,
    pub resolved_date: Option<wire::Timestamp>,
    pub resolver: Option<User>,
    pub thread_resolved: Option<bool>,
    pub thread_resolved_date: Option<wire::Timestamp>,
    pub thread_resolver: Option<User>,
    /// The place in a diff that it is on.
    pub anchor: Option<CommentAnchor>,
    pub permitted_operations: Option<PermittedOperations>,
    pub properties: Option<CommentProperties>,
    pub links: Option<Links>,
}

crate::open_enum! {
    /// Whether a comment has to be resolved before the merge.
    pub enum CommentSeverity {
        /// A task.
        Blocker = "BLOCKER",
        Normal = "NORMAL",
    }
}

crate::open_enum! {
    /// How far a comment is.
    pub enum CommentState {
        Open = "OPEN",
        /// Part of a review that is not published yet.
        Pending = "PENDING",
        Resolved = "RESOLVED",
    }
}

/// What is known of a comment beside.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct CommentProperties {
    pub repository_id: Option<i64>,
    /// If it suggests a change: `UNAPPLIED`.
    pub suggestion_state: Option<String>,
}

/// What whoever caused the event may do.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PermittedOperations {
    pub editable: Option<bool>,
    pub deletable: Option<bool>,
    pub transitionable: Option<bool>,
}

/// Something to do, on a comment.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Task {
    pub id: Option<i64>,
    pub text: Option<String>,
    pub state: Option<CommentState>,
    pub author: Option<User>,
    pub created_date: Option<wire::Timestamp>,
    pub permitted_operations: Option<PermittedOperations>,
}

/// A place in a diff.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct CommentAnchor {
    /// As text, or in parts.
    pub path: Option<TextOr<Path>>,
    /// What the file was called before.
    pub src_path: Option<TextOr<Path>>,
    pub from_hash: Option<String>,
    pub to_hash: Option<String>,
    pub diff_type: Option<DiffType>,
    pub file_type: Option<FileType>,
    /// Missing if it is the file as a whole.
    pub line: Option<i64>,
    pub line_type: Option<LineType>,
    /// Where several lines begin; `line` is the last one.
    pub multiline_marker: Option<MultilineMarker>,
    pub multiline_span: Option<MultilineSpan>,
    /// Whether the lines are no longer there.
    pub orphaned: Option<bool>,
}

/// The path of a file in parts.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Path {
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub components: Vec<String>,
    pub parent: Option<String>,
    pub name: Option<String>,
    pub extension: Option<String>,
}

/// Where several lines begin.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct MultilineMarker {
    pub start_line: Option<i64>,
    pub start_line_type: Option<LineType>,
}

/// Several lines before and after the change.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct MultilineSpan {
    pub src_span_start: Option<i64>,
    pub src_span_end: Option<i64>,
    pub dst_span_start: Option<i64>,
    pub dst_span_end: Option<i64>,
}

crate::open_enum! {
    /// What a diff is of.
    pub enum DiffType {
        Commit = "COMMIT",
        /// The pull request as a whole.
        Effective = "EFFECTIVE",
        Range = "RANGE",
    }
}

crate::open_enum! {
    /// Which side of a diff.
    pub enum FileType {
        From = "FROM",
        To = "TO",
    }
}

crate::open_enum! {
    /// What a line of a diff says.
    pub enum LineType {
        Added = "ADDED",
        Context = "CONTEXT",
        Removed = "REMOVED",
    }
}
