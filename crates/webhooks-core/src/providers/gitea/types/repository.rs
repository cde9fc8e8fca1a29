use crate::Deserialize;

use super::{Team, User};
use crate::wire;

/// A repository.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Repository {
    pub id: wire::Id,
    pub owner: Option<User>,
    pub name: String,
    /// `owner/name`.
    pub full_name: String,
    pub description: Option<String>,
    pub empty: Option<bool>,
    pub private: Option<bool>,
    pub fork: Option<bool>,
    pub template: Option<bool>,
    /// What it is a fork of.
    pub parent: Option<Box<Repository>>,
    pub mirror: Option<bool>,
    /// In KiB.
    pub size: Option<i64>,
    pub language: Option<String>,
    pub languages_url: Option<String>,
    pub html_url: String,
    /// In the API.
    pub url: Option<String>,
    /// As an actor of the Fediverse; mostly empty.
    pub link: Option<String>,
    pub ssh_url: Option<String>,
    pub clone_url: Option<String>,
    /// Where it was migrated from; mostly empty.
    pub original_url: Option<String>,
    pub website: Option<String>,
    pub stars_count: Option<i64>,
    pub forks_count: Option<i64>,
    pub watchers_count: Option<i64>,
    pub open_issues_count: Option<i64>,
    /// Open pull requests.
    pub open_pr_counter: Option<i64>,
    pub release_counter: Option<i64>,
    pub branch_count: Option<i64>,
    pub default_branch: Option<String>,
    /// What pull requests go into, if not the default branch.
    pub default_target_branch: Option<String>,
    pub archived: Option<bool>,
    /// Of 1970 if it is not archived.
    pub archived_at: Option<wire::Timestamp>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub permissions: Option<RepositoryPermissions>,
    pub has_code: Option<bool>,
    pub has_issues: Option<bool>,
    pub internal_tracker: Option<InternalTracker>,
    pub external_tracker: Option<ExternalTracker>,
    pub has_wiki: Option<bool>,
    /// Forgejo only.
    pub has_wiki_contents: Option<bool>,
    pub external_wiki: Option<ExternalWiki>,
    /// Forgejo only.
    pub wiki_branch: Option<String>,
    /// Forgejo only.
    pub wiki_ssh_url: Option<String>,
    /// Forgejo only.
    pub wiki_clone_url: Option<String>,
    /// Forgejo only.
    pub globally_editable_wiki: Option<bool>,
    pub has_pull_requests: Option<bool>,
    pub has_projects: Option<bool>,
    /// `repo`, `owner` or `all`.
    pub projects_mode: Option<String>,
    pub has_releases: Option<bool>,
    pub has_packages: Option<bool>,
    pub has_actions: Option<bool>,
    pub ignore_whitespace_conflicts: Option<bool>,
    pub allow_merge_commits: Option<bool>,
    pub allow_rebase: Option<bool>,
    pub allow_rebase_explicit: Option<bool>,
    pub allow_squash_merge: Option<bool>,
    pub allow_fast_forward_only_merge: Option<bool>,
    pub allow_rebase_update: Option<bool>,
    pub allow_manual_merge: Option<bool>,
    pub autodetect_manual_merge: Option<bool>,
    pub default_delete_branch_after_merge: Option<bool>,
    pub default_merge_style: Option<MergeStyle>,
    pub default_allow_maintainer_edit: Option<bool>,
    /// Forgejo only: how a pull request is brought up to date.
    pub default_update_style: Option<MergeStyle>,
    pub avatar_url: Option<String>,
    /// Whether only those who are logged in can see it.
    pub internal: Option<bool>,
    /// Such as `8h0m0s`; empty if it is no mirror.
    pub mirror_interval: Option<String>,
    /// Of the year 1 if it is no mirror.
    pub mirror_updated: Option<wire::Timestamp>,
    pub object_format_name: Option<ObjectFormat>,
    /// Set while someone has to accept that it becomes theirs.
    pub repo_transfer: Option<Box<RepositoryTransfer>>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub topics: Vec<String>,
    /// SPDX identifiers.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub licenses: Vec<String>,
}

/// What one may do in a repository.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryPermissions {
    pub admin: Option<bool>,
    pub push: Option<bool>,
    pub pull: Option<bool>,
}

/// How a repository's own issues are set up.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct InternalTracker {
    pub enable_time_tracker: Option<bool>,
    pub allow_only_contributors_to_track_time: Option<bool>,
    pub enable_issue_dependencies: Option<bool>,
}

/// Where a repository has its issues, if elsewhere.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ExternalTracker {
    pub external_tracker_url: Option<String>,
    /// A URL with `{user}`, `{repo}` and `{index}`.
    pub external_tracker_format: Option<String>,
    /// `numeric`, `alphanumeric` or `regexp`.
    pub external_tracker_style: Option<String>,
    pub external_tracker_regexp_pattern: Option<String>,
}

/// Where a repository has its wiki, if elsewhere.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ExternalWiki {
    pub external_wiki_url: Option<String>,
}

/// A transfer that waits to be accepted.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryTransfer {
    pub doer: Option<User>,
    pub recipient: Option<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub teams: Vec<Team>,
}

crate::open_enum! {
    /// How pull requests are merged.
    pub enum MergeStyle {
        FastForwardOnly = "fast-forward-only",
        ManuallyMerged = "manually-merged",
        Merge = "merge",
        Rebase = "rebase",
        RebaseMerge = "rebase-merge",
        RebaseUpdateOnly = "rebase-update-only",
        Squash = "squash",
    }
}

crate::open_enum! {
    /// What git names objects by.
    pub enum ObjectFormat {
        Sha1 = "sha1",
        Sha256 = "sha256",
    }
}
