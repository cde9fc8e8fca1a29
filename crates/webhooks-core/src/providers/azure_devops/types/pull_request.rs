use crate::Deserialize;
use crate::azure_devops::{Commit, IdentityRef, Link, Reference, Repository, Reviewer};
use crate::wire;

/// A pull request.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PullRequest {
    pub pull_request_id: Option<i64>,
    pub code_review_id: Option<i64>,
    pub repository: Option<Repository>,
    pub status: Option<PullRequestStatus>,
    pub created_by: Option<IdentityRef>,
    pub creation_date: Option<wire::Timestamp>,
    pub closed_date: Option<wire::Timestamp>,
    pub closed_by: Option<IdentityRef>,
    pub title: Option<String>,
    pub description: Option<String>,
    /// `refs/heads/topic`
    pub source_ref_name: Option<String>,
    pub target_ref_name: Option<String>,
    pub merge_status: Option<MergeStatus>,
    pub merge_id: Option<String>,
    pub merge_failure_type: Option<String>,
    pub merge_failure_message: Option<String>,
    pub is_draft: Option<bool>,
    pub has_multiple_merge_bases: Option<bool>,
    pub supports_iterations: Option<bool>,
    pub last_merge_source_commit: Option<Commit>,
    pub last_merge_target_commit: Option<Commit>,
    pub last_merge_commit: Option<Commit>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub commits: Vec<Commit>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub reviewers: Vec<Reviewer>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub labels: Vec<Label>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub work_item_refs: Vec<Reference>,
    pub auto_complete_set_by: Option<IdentityRef>,
    pub completion_options: Option<CompletionOptions>,
    pub completion_queue_time: Option<wire::Timestamp>,
    pub fork_source: Option<ForkSource>,
    pub artifact_id: Option<String>,
    pub remote_url: Option<String>,
    pub url: Option<String>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
}

/// A label of a pull request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Label {
    pub id: Option<String>,
    pub name: Option<String>,
    pub active: Option<bool>,
    pub url: Option<String>,
}

/// How it is to be merged.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CompletionOptions {
    pub merge_commit_message: Option<String>,
    /// `noFastForward`, `squash`, `rebase` or `rebaseMerge`.
    pub merge_strategy: Option<String>,
    pub delete_source_branch: Option<bool>,
    pub squash_merge: Option<bool>,
    pub transition_work_items: Option<bool>,
    pub triggered_by_auto_complete: Option<bool>,
    pub bypass_policy: Option<bool>,
    pub bypass_reason: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub auto_complete_ignore_config_ids: Vec<i64>,
}

/// The branch of a fork that a pull request comes from.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ForkSource {
    pub name: Option<String>,
    pub object_id: Option<String>,
    pub creator: Option<IdentityRef>,
    pub repository: Option<Repository>,
    pub is_locked: Option<bool>,
    pub url: Option<String>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
}

crate::open_enum! {
    /// Whether a pull request is open.
    pub enum PullRequestStatus {
        NotSet = "notSet",
        Active = "active",
        Abandoned = "abandoned",
        Completed = "completed",
        All = "all",
    }
}

crate::open_enum! {
    /// Whether it can be merged.
    pub enum MergeStatus {
        NotSet = "notSet",
        Queued = "queued",
        Conflicts = "conflicts",
        Succeeded = "succeeded",
        RejectedByPolicy = "rejectedByPolicy",
        Failure = "failure",
    }
}
