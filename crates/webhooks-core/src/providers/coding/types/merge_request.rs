use crate::Deserialize;

use super::{Repository, User};
use crate::wire;

/// A merge request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MergeRequest {
    pub id: Option<wire::Id>,
    pub url: Option<String>,
    pub html_url: Option<String>,
    pub patch_url: Option<String>,
    pub diff_url: Option<String>,
    /// Counted per project, together with everything else in it; `id` is not.
    pub number: Option<wire::Id>,
    pub state: Option<String>,
    pub title: Option<String>,
    pub body: Option<String>,
    pub user: Option<User>,
    /// Milliseconds since the Unix epoch.
    pub created_at: Option<wire::Timestamp>,
    /// Milliseconds since the Unix epoch.
    pub updated_at: Option<wire::Timestamp>,
    /// `null` before a merge.
    pub merge_commit_sha: Option<String>,
    /// What is to be merged.
    pub head: Option<MergeRequestBranch>,
    /// What it goes into.
    pub base: Option<MergeRequestBranch>,
    pub merged: Option<wire::Flag>,
    pub merged_by: Option<User>,
    /// How many there are.
    pub comments: Option<i64>,
    /// How many there are.
    pub commits: Option<i64>,
    /// Lines.
    pub additions: Option<i64>,
    /// Lines.
    pub deletions: Option<i64>,
    pub changed_files: Option<i64>,
}

/// One side of a merge request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MergeRequestBranch {
    pub label: Option<String>,
    #[serde(rename = "ref")]
    pub git_ref: Option<String>,
    pub sha: Option<String>,
    pub user: Option<User>,
    pub repo: Option<Repository>,
}
