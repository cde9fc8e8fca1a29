use crate::Deserialize;

use super::{
    MergeCommitMessage, MergeCommitTitle, SecurityAndAnalysis, SquashMergeCommitMessage,
    SquashMergeCommitTitle, User,
};
use crate::wire;

/// A repository.
///
/// Short forms, such as `workflow_run.repository`, have no more than identity and addresses.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Repository {
    pub id: i64,
    pub node_id: Option<String>,
    pub name: String,
    /// `owner/name`.
    pub full_name: String,
    pub license: Option<License>,
    /// The login in `push`, an account elsewhere.
    pub organization: Option<wire::TextOr<User>>,
    pub forks: Option<i64>,
    pub permissions: Option<RepositoryPermissions>,
    pub owner: Option<User>,
    pub private: bool,
    pub html_url: String,
    pub description: Option<String>,
    pub fork: bool,
    pub url: String,
    pub archive_url: Option<String>,
    pub assignees_url: Option<String>,
    pub blobs_url: Option<String>,
    pub branches_url: Option<String>,
    pub collaborators_url: Option<String>,
    pub comments_url: Option<String>,
    pub commits_url: Option<String>,
    pub compare_url: Option<String>,
    pub contents_url: Option<String>,
    pub contributors_url: Option<String>,
    pub deployments_url: Option<String>,
    pub downloads_url: Option<String>,
    pub events_url: Option<String>,
    pub forks_url: Option<String>,
    pub git_commits_url: Option<String>,
    pub git_refs_url: Option<String>,
    pub git_tags_url: Option<String>,
    pub git_url: Option<String>,
    pub issue_comment_url: Option<String>,
    pub issue_events_url: Option<String>,
    pub issues_url: Option<String>,
    pub keys_url: Option<String>,
    pub labels_url: Option<String>,
    pub languages_url: Option<String>,
    pub merges_url: Option<String>,
    pub milestones_url: Option<String>,
    pub notifications_url: Option<String>,
    pub pulls_url: Option<String>,
    pub releases_url: Option<String>,
    pub ssh_url: Option<String>,
    pub stargazers_url: Option<String>,
    pub statuses_url: Option<String>,
    pub subscribers_url: Option<String>,
    pub subscription_url: Option<String>,
    pub tags_url: Option<String>,
    pub teams_url: Option<String>,
    pub trees_url: Option<String>,
    pub clone_url: Option<String>,
    pub mirror_url: Option<String>,
    pub hooks_url: Option<String>,
    pub svn_url: Option<String>,
    pub homepage: Option<String>,
    pub language: Option<String>,
    pub forks_count: Option<i64>,
    pub stargazers_count: Option<i64>,
    pub watchers_count: Option<i64>,
    /// In KiB.
    pub size: Option<i64>,
    pub default_branch: Option<String>,
    pub open_issues_count: Option<i64>,
    pub is_template: Option<bool>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub topics: Vec<String>,
    /// Free-form: names and values are the organization's own.
    pub custom_properties: Option<wire::FreeForm>,
    pub has_issues: Option<bool>,
    pub has_projects: Option<bool>,
    pub has_wiki: Option<bool>,
    pub has_pages: Option<bool>,
    pub has_downloads: Option<bool>,
    pub has_discussions: Option<bool>,
    pub has_pull_requests: Option<bool>,
    pub pull_request_creation_policy: Option<PullRequestCreationPolicy>,
    pub archived: Option<bool>,
    /// By GitHub, such as for a terms violation.
    pub disabled: Option<bool>,
    pub visibility: Option<Visibility>,
    /// A number (Unix seconds) in `push`, text elsewhere.
    pub pushed_at: Option<wire::Timestamp>,
    /// A number (Unix seconds) in `push`, text elsewhere.
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub allow_rebase_merge: Option<bool>,
    pub template_repository: Option<Box<Repository>>,
    /// A token to clone with.
    pub temp_clone_token: Option<wire::Redacted>,
    pub allow_squash_merge: Option<bool>,
    pub allow_auto_merge: Option<bool>,
    pub delete_branch_on_merge: Option<bool>,
    pub allow_update_branch: Option<bool>,
    pub use_squash_pr_title_as_default: Option<bool>,
    pub squash_merge_commit_title: Option<SquashMergeCommitTitle>,
    pub squash_merge_commit_message: Option<SquashMergeCommitMessage>,
    pub merge_commit_title: Option<MergeCommitTitle>,
    pub merge_commit_message: Option<MergeCommitMessage>,
    pub allow_merge_commit: Option<bool>,
    pub allow_forking: Option<bool>,
    pub web_commit_signoff_required: Option<bool>,
    pub subscribers_count: Option<i64>,
    pub network_count: Option<i64>,
    pub open_issues: Option<i64>,
    pub watchers: Option<i64>,
    /// Only in `push`: the default branch by its old name.
    pub master_branch: Option<String>,
    /// Where repositories are listed as starred.
    pub starred_at: Option<wire::Timestamp>,
    /// Enterprise Server: anonymous git read access.
    pub anonymous_access_enabled: Option<bool>,
    /// Only in `push`.
    pub public: Option<bool>,
    /// The custom role of the receiver.
    pub role_name: Option<String>,
    /// Only in `push`.
    pub stargazers: Option<i64>,
    pub code_search_index_status: Option<CodeSearchIndexStatus>,
    pub code_of_conduct: Option<CodeOfConduct>,
    pub security_and_analysis: Option<SecurityAndAnalysis>,
    /// What it was forked from.
    pub parent: Option<Box<Repository>>,
    /// The root of all its forks.
    pub source: Option<Box<Repository>>,
}

/// The licence that GitHub found in a repository.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct License {
    pub key: String,
    pub name: String,
    /// `null` for a licence that GitHub has no page for.
    pub url: Option<String>,
    /// `NOASSERTION` if it is none of those known.
    pub spdx_id: Option<String>,
    pub node_id: Option<String>,
    pub html_url: Option<String>,
}

/// The code of conduct that GitHub found in a repository.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CodeOfConduct {
    pub key: String,
    pub name: String,
    pub url: Option<String>,
    pub body: Option<String>,
    pub html_url: Option<String>,
}

/// What the receiver may do in a repository.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryPermissions {
    pub admin: Option<bool>,
    pub pull: Option<bool>,
    pub triage: Option<bool>,
    pub push: Option<bool>,
    pub maintain: Option<bool>,
}

/// How far code search has indexed a repository.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CodeSearchIndexStatus {
    pub lexical_search_ok: Option<bool>,
    pub lexical_commit_sha: Option<String>,
}

crate::open_enum! {
    /// Who can see a repository.
    pub enum Visibility {
        Public = "public",
        Private = "private",
        Internal = "internal",
    }
}

crate::open_enum! {
    /// Who may open pull requests.
    pub enum PullRequestCreationPolicy {
        All = "all",
        CollaboratorsOnly = "collaborators_only",
    }
}
