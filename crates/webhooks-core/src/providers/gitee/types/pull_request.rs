use crate::Deserialize;

use super::{Label, LinkedIssue, Milestone, Repository, User};
use crate::wire;

/// A pull request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequest {
    pub id: Option<wire::Id>,
    /// Counted per repository; `id` is not.
    pub number: wire::Id,
    pub state: Option<PullRequestState>,
    pub html_url: Option<String>,
    pub diff_url: Option<String>,
    pub patch_url: Option<String>,
    pub title: Option<String>,
    pub body: Option<String>,
    /// Missing in comments.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub labels: Vec<Label>,
    /// In newer deliveries only.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub stale_labels: Vec<Label>,
    /// Those that it is linked to, in newer deliveries.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub issues: Vec<LinkedIssue>,
    /// Those that it was linked to before, in newer deliveries.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub stale_issues: Vec<LinkedIssue>,
    /// Programming languages of what it changes.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub languages: Vec<String>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    /// Set when it was merged, too.
    pub closed_at: Option<wire::Timestamp>,
    pub merged_at: Option<wire::Timestamp>,
    /// Set before a merge, too: what a merge would be.
    pub merge_commit_sha: Option<String>,
    /// `refs/pull/7/MERGE`.
    pub merge_reference_name: Option<String>,
    pub user: Option<User>,
    pub assignee: Option<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub assignees: Vec<User>,
    /// `null` in recorded deliveries, with `testers` beside it; one user, or a list, in the documentation.
    #[serde(default, deserialize_with = "wire::one_or_many")]
    pub tester: Vec<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub testers: Vec<User>,
    pub need_test: Option<bool>,
    pub need_review: Option<bool>,
    pub milestone: Option<wire::TextOr<Milestone>>,
    /// What is to be merged.
    pub head: Option<Branch>,
    /// What it goes into.
    pub base: Option<Branch>,
    pub merged: Option<bool>,
    /// `null` while Gitee does not know yet.
    pub mergeable: Option<wire::Flag>,
    pub merge_status: Option<MergeStatus>,
    pub updated_by: Option<User>,
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

/// One side of a pull request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Branch {
    /// `owner:branch`.
    pub label: Option<String>,
    /// Its name, without `refs/heads/`.
    #[serde(rename = "ref")]
    pub git_ref: Option<String>,
    pub sha: Option<String>,
    pub user: Option<User>,
    pub repo: Option<Repository>,
}

crate::open_enum! {
    /// What has become of a pull request.
    pub enum PullRequestState {
        Open = "open",
        Closed = "closed",
        Merged = "merged",
    }
}

crate::open_enum! {
    /// Whether a pull request can be merged.
    pub enum MergeStatus {
        CanBeMerged = "can_be_merged",
        /// Has conflicts. Gitee's own spelling.
        CanBeResolve = "can_be_resolve",
        Unchecked = "unchecked",
    }
}
