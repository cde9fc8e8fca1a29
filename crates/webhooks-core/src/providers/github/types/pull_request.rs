use crate::Deserialize;

use super::{
    Account, AuthorAssociation, Label, LockReason, MergeCommitMessage, MergeCommitTitle, Milestone,
    Repository, SquashMergeCommitMessage, SquashMergeCommitTitle, State, Team, User,
};
use crate::wire;

/// A pull request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequest {
    #[serde(rename = "_links")]
    pub links: Option<PullRequestLinks>,
    pub active_lock_reason: Option<LockReason>,
    pub additions: Option<i64>,
    /// The first of `assignees`.
    pub assignee: Option<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub assignees: Vec<User>,
    pub author_association: Option<AuthorAssociation>,
    pub auto_merge: Option<AutoMerge>,
    pub base: PullRequestBranch,
    /// Markdown.
    pub body: Option<String>,
    pub changed_files: Option<i64>,
    pub closed_at: Option<wire::Timestamp>,
    /// How many there are.
    pub comments: Option<i64>,
    pub comments_url: Option<String>,
    /// How many there are.
    pub commits: Option<i64>,
    pub commits_url: Option<String>,
    pub created_at: wire::Timestamp,
    pub deletions: Option<i64>,
    pub diff_url: Option<String>,
    pub draft: Option<bool>,
    pub head: PullRequestBranch,
    pub html_url: String,
    pub id: i64,
    pub issue_url: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub labels: Vec<Label>,
    pub locked: Option<bool>,
    /// Whether maintainers of the base may push to the head.
    pub maintainer_can_modify: Option<bool>,
    /// Before the merge: the test merge.
    pub merge_commit_sha: Option<String>,
    /// `null` until GitHub has worked it out.
    pub mergeable: Option<bool>,
    pub mergeable_state: Option<MergeableState>,
    /// With `closed`, what tells a merge from a refusal.
    pub merged: Option<bool>,
    pub merged_at: Option<wire::Timestamp>,
    pub merged_by: Option<User>,
    pub milestone: Option<Milestone>,
    pub node_id: Option<String>,
    /// Counted per repository, together with issues; `id` is not.
    pub number: i64,
    pub patch_url: Option<String>,
    /// `null` until GitHub has worked it out.
    pub rebaseable: Option<bool>,
    /// Users, and teams in some deliveries.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub requested_reviewers: Vec<Account>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub requested_teams: Vec<Team>,
    pub review_comment_url: Option<String>,
    /// How many there are.
    pub review_comments: Option<i64>,
    pub review_comments_url: Option<String>,
    /// Set if the pull request is one of a stack.
    pub stack: Option<PullRequestStack>,
    pub state: State,
    pub statuses_url: Option<String>,
    pub title: String,
    pub updated_at: wire::Timestamp,
    pub url: String,
    /// `null` if the account was deleted.
    pub user: Option<User>,
    pub allow_auto_merge: Option<bool>,
    pub allow_update_branch: Option<bool>,
    pub delete_branch_on_merge: Option<bool>,
    pub merge_commit_message: Option<MergeCommitMessage>,
    pub merge_commit_title: Option<MergeCommitTitle>,
    pub squash_merge_commit_message: Option<SquashMergeCommitMessage>,
    pub squash_merge_commit_title: Option<SquashMergeCommitTitle>,
    pub use_squash_pr_title_as_default: Option<bool>,
}

/// One end of a pull request: where it comes from (`head`), or what it goes into (`base`).
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestBranch {
    /// `owner:branch`.
    pub label: Option<String>,
    /// The branch, without `refs/heads/`.
    #[serde(rename = "ref")]
    pub git_ref: String,
    /// `null` if the fork was deleted.
    pub repo: Option<Box<Repository>>,
    pub sha: String,
    /// `null` if the account was deleted.
    pub user: Option<User>,
}

/// Addresses around a pull request in the REST API.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestLinks {
    pub comments: Option<Link>,
    pub commits: Option<Link>,
    pub html: Option<Link>,
    pub issue: Option<Link>,
    pub review_comment: Option<Link>,
    pub review_comments: Option<Link>,
    #[serde(rename = "self")]
    pub itself: Option<Link>,
    pub statuses: Option<Link>,
}

/// An address.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Link {
    pub href: String,
}

/// That a pull request is to be merged as soon as it may be.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AutoMerge {
    pub commit_message: Option<String>,
    pub commit_title: Option<String>,
    pub enabled_by: Option<User>,
    pub merge_method: Option<MergeMethod>,
}

/// A stack of pull requests, each based on the one below.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestStack {
    /// What the whole stack goes into.
    pub base: Option<StackBase>,
    /// How many pull requests are in it.
    pub size: Option<i64>,
    /// From 1, at the bottom.
    pub position: Option<i64>,
    pub id: Option<i64>,
    pub number: Option<i64>,
}

/// What a stack of pull requests goes into.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct StackBase {
    #[serde(rename = "ref")]
    pub git_ref: Option<String>,
    pub sha: Option<String>,
}

crate::open_enum! {
    /// What stands in the way of a merge.
    pub enum MergeableState {
        Behind = "behind",
        Blocked = "blocked",
        Clean = "clean",
        Dirty = "dirty",
        Draft = "draft",
        HasHooks = "has_hooks",
        Unknown = "unknown",
        Unstable = "unstable",
    }
}

crate::open_enum! {
    /// How a pull request is merged.
    pub enum MergeMethod {
        Merge = "merge",
        Rebase = "rebase",
        Squash = "squash",
    }
}
