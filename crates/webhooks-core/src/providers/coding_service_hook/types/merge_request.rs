use super::{Repository, User};
use crate::Deserialize;
use crate::wire;

/// A merge request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MergeRequest {
    pub id: Option<wire::Id>,
    pub html_url: Option<String>,
    pub patch_url: Option<String>,
    pub diff_url: Option<String>,
    /// Counted per project, together with everything else in it; `id` is not.
    pub number: Option<wire::Id>,
    pub state: Option<String>,
    pub title: Option<String>,
    pub body: Option<String>,
    pub user: Option<User>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub merge_commit_sha: Option<String>,
    pub merged: Option<wire::Flag>,
    /// How many there are.
    pub comments: Option<wire::Number>,
    /// How many there are.
    pub commits: Option<wire::Number>,
    /// Lines.
    pub additions: Option<wire::Number>,
    /// Lines.
    pub deletions: Option<wire::Number>,
    pub changed_files: Option<wire::Number>,
    /// What is to be merged.
    pub head: Option<MergeRequestBranch>,
    /// Where it goes.
    pub base: Option<MergeRequestBranch>,
}

/// One side of a merge request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MergeRequestBranch {
    #[serde(rename = "ref")]
    pub git_ref: Option<String>,
    pub sha: Option<String>,
    pub user: Option<User>,
    pub repo: Option<Repository>,
}
