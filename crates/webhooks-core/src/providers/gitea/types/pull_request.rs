use crate::Deserialize;

use super::{Label, Milestone, Repository, State, Team, User};
use crate::wire;

/// A pull request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequest {
    pub id: Option<i64>,
    /// The same as `html_url`.
    pub url: Option<String>,
    /// Counted per repository, together with issues; `id` is not.
    pub number: i64,
    /// Its `id` is -1 if the account was deleted.
    pub user: Option<User>,
    pub title: String,
    /// Markdown.
    pub body: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub labels: Vec<Label>,
    pub milestone: Option<Milestone>,
    /// The first of `assignees`.
    pub assignee: Option<User>,
    /// `null` where there are none.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub assignees: Vec<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub requested_reviewers: Vec<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub requested_reviewers_teams: Vec<Team>,
    pub state: State,
    pub draft: Option<bool>,
    pub is_locked: Option<bool>,
    /// How many there are.
    pub comments: Option<i64>,
    /// How many there are on lines; missing if none.
    pub review_comments: Option<i64>,
    pub additions: Option<i64>,
    pub deletions: Option<i64>,
    pub changed_files: Option<i64>,
    pub html_url: String,
    pub diff_url: Option<String>,
    pub patch_url: Option<String>,
    pub mergeable: Option<bool>,
    /// With `closed`, what tells a merge from a refusal.
    pub merged: Option<bool>,
    pub merged_at: Option<wire::Timestamp>,
    pub merge_commit_sha: Option<String>,
    pub merged_by: Option<User>,
    /// Whether maintainers of the base may push to the head.
    pub allow_maintainer_edit: Option<bool>,
    /// What it goes into. Gitea of 2017 had `base_branch` and `base_repo`.
    pub base: Option<PullRequestBranch>,
    /// Where it comes from. Gitea of 2017 had `head_branch` and `head_repo`.
    pub head: Option<PullRequestBranch>,
    pub base_branch: Option<String>,
    pub base_repo: Option<Box<Repository>>,
    pub head_branch: Option<String>,
    pub head_repo: Option<Box<Repository>>,
    /// The commit where base and head parted.
    pub merge_base: Option<String>,
    pub due_date: Option<wire::Timestamp>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub closed_at: Option<wire::Timestamp>,
    /// 0 if it is not pinned.
    pub pin_order: Option<i64>,
    /// Forgejo only: 0 if it was made from a branch, 1 if by a push to `refs/for`.
    pub flow: Option<i64>,
}

/// One end of a pull request: where it comes from (`head`), or what it goes into (`base`).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestBranch {
    /// The branch; empty if it was made by a push to `refs/for`.
    pub label: Option<String>,
    /// The branch, without `refs/heads/`; `refs/pull/N/head` if the fork was deleted.
    #[serde(rename = "ref")]
    pub git_ref: String,
    pub sha: Option<String>,
    /// -1 if the fork was deleted.
    pub repo_id: Option<i64>,
    /// `null` if the fork was deleted.
    pub repo: Option<Box<Repository>>,
}
