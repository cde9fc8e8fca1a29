use super::{Label, Repository, User};
use crate::Deserialize;
use crate::wire;

/// A pull request, as of 2023.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequest {
    pub id: Option<wire::Id>,
    pub node_id: Option<wire::Id>,
    /// Counted per repository; `id` is not.
    pub number: wire::Id,
    /// `open` or `opened`, receivers expect.
    pub state: Option<String>,
    pub title: Option<String>,
    pub body: Option<String>,
    pub html_url: Option<String>,
    pub url: Option<String>,
    pub diff_url: Option<String>,
    pub patch_url: Option<String>,
    pub user: Option<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub assignees: Vec<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub labels: Vec<Label>,
    /// What is to be merged.
    pub head: Option<Branch>,
    /// Where it goes.
    pub base: Option<Branch>,
    pub draft: Option<wire::Flag>,
    pub merged: Option<wire::Flag>,
    pub mergeable: Option<wire::Flag>,
    pub merge_commit_sha: Option<String>,
    /// How many there are.
    pub comments: Option<i64>,
    /// How many there are.
    pub commits: Option<i64>,
    /// Lines.
    pub additions: Option<i64>,
    /// Lines.
    pub deletions: Option<i64>,
    pub changed_files: Option<i64>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub closed_at: Option<wire::Timestamp>,
    pub merged_at: Option<wire::Timestamp>,
}

/// One side of a pull request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Branch {
    pub label: Option<String>,
    #[serde(rename = "ref")]
    pub git_ref: Option<String>,
    pub sha: Option<String>,
    pub user: Option<User>,
    pub repo: Option<Repository>,
}

/// An issue, as of 2023.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct HookshotIssue {
    pub id: Option<wire::Id>,
    pub node_id: Option<wire::Id>,
    /// Counted per repository; `id` is not.
    pub number: wire::Id,
    pub state: Option<String>,
    pub title: Option<String>,
    pub body: Option<String>,
    pub html_url: Option<String>,
    pub url: Option<String>,
    pub user: Option<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub assignees: Vec<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub labels: Vec<Label>,
    /// How many there are.
    pub comments: Option<i64>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub closed_at: Option<wire::Timestamp>,
}
