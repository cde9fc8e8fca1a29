use crate::Deserialize;

use super::{ApprovalRule, Commit, DetailedMergeStatus, Label, MergeStatus, Project, User};
use crate::wire;

/// A merge request.
///
/// A payload that client libraries test with has a blank behind a dozen of the names, hence the aliases.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MergeRequest {
    pub id: wire::Id,
    /// Its number in the project.
    #[serde(alias = "iid ")]
    pub iid: wire::Id,
    #[serde(alias = "title ")]
    pub title: String,
    #[serde(alias = "state ")]
    pub state: MergeRequestState,
    /// 1 is opened, 2 closed, 3 merged, 4 locked.
    pub state_id: Option<i64>,
    /// Why this is sent. Absent in notes, and when GitLab itself changed something.
    pub action: Option<MergeRequestAction>,
    /// Since GitLab 18.10.
    pub actioned_at: Option<wire::Timestamp>,
    /// With `update`: the SHA before, if commits were pushed.
    pub oldrev: Option<String>,
    /// Whether GitLab itself did it. Since GitLab 18.
    pub system: Option<bool>,
    /// With `system`: what it did.
    pub system_action: Option<SystemAction>,
    pub url: Option<String>,
    #[serde(alias = "description ")]
    pub description: Option<String>,
    #[serde(alias = "source_branch ")]
    pub source_branch: String,
    #[serde(alias = "target_branch ")]
    pub target_branch: String,
    /// In new versions.
    pub target_branch_protected: Option<bool>,
    #[serde(alias = "source_project_id ")]
    pub source_project_id: Option<wire::Id>,
    #[serde(alias = "target_project_id ")]
    pub target_project_id: Option<wire::Id>,
    /// `null` if the fork is gone.
    pub source: Option<Project>,
    pub target: Project,
    pub last_commit: Option<Commit>,
    #[serde(alias = "author_id ")]
    pub author_id: Option<wire::Id>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub assignee_ids: Vec<wire::Id>,
    /// Deprecated: the first of `assignee_ids`.
    #[serde(alias = "assignee_id ")]
    pub assignee_id: Option<wire::Id>,
    /// In old versions.
    pub assignee: Option<User>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub reviewer_ids: Vec<wire::Id>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub labels: Vec<Label>,
    #[serde(alias = "milestone_id ")]
    pub milestone_id: Option<wire::Id>,
    #[serde(alias = "created_at ")]
    pub created_at: Option<wire::Timestamp>,
    #[serde(alias = "updated_at ")]
    pub updated_at: Option<wire::Timestamp>,
    pub updated_by_id: Option<wire::Id>,
    pub last_edited_at: Option<wire::Timestamp>,
    pub last_edited_by_id: Option<wire::Id>,
    /// When its diff, its mergeability and the like were there for the first time.
    pub prepared_at: Option<wire::Timestamp>,
    pub draft: Option<bool>,
    /// Deprecated: `draft`.
    pub work_in_progress: Option<bool>,
    pub first_contribution: Option<bool>,
    pub blocking_discussions_resolved: Option<bool>,
    /// Deprecated: `detailed_merge_status`.
    #[serde(alias = "merge_status ")]
    pub merge_status: Option<MergeStatus>,
    pub detailed_merge_status: Option<DetailedMergeStatus>,
    pub merge_commit_sha: Option<String>,
    /// SHA of what its commits were made into, if into one. In new versions.
    pub squash_commit_sha: Option<String>,
    /// In new versions.
    pub merged_at: Option<wire::Timestamp>,
    pub merge_error: Option<String>,
    pub merge_params: Option<MergeParams>,
    pub merge_user_id: Option<wire::Id>,
    pub merge_when_pipeline_succeeds: Option<bool>,
    pub head_pipeline_id: Option<wire::Id>,
    /// In editions that have approvals.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub approval_rules: Vec<ApprovalRule>,
    /// In seconds.
    pub time_estimate: Option<i64>,
    /// In seconds.
    pub total_time_spent: Option<i64>,
    /// In seconds: what this event added.
    pub time_change: Option<i64>,
    pub human_time_estimate: Option<String>,
    pub human_total_time_spent: Option<String>,
    pub human_time_change: Option<String>,
    /// In old versions, as all that follows.
    pub approvals_before_merge: Option<i64>,
    pub deleted_at: Option<wire::Timestamp>,
    pub in_progress_merge_commit_sha: Option<String>,
    pub lock_version: Option<i64>,
    pub locked_at: Option<wire::Timestamp>,
    pub merge_jid: Option<String>,
    pub merge_when_build_succeeds: Option<bool>,
    /// Its place in lists.
    #[serde(alias = "position ")]
    pub position: Option<i64>,
    pub rebase_commit_sha: Option<String>,
    pub ref_fetched: Option<bool>,
    pub squash: Option<bool>,
}

crate::open_enum! {
    /// What happened to a merge request.
    pub enum MergeRequestAction {
        Open = "open",
        Close = "close",
        Reopen = "reopen",
        /// Anything else: see `changes` and `oldrev`.
        Update = "update",
        /// Someone approved it; others still have to.
        Approval = "approval",
        /// All who have to approve it did.
        Approved = "approved",
        /// Someone took an approval back.
        Unapproval = "unapproval",
        /// It was approved, and no longer is.
        Unapproved = "unapproved",
        Merge = "merge",
    }
}

crate::open_enum! {
    /// Where a merge request stands.
    pub enum MergeRequestState {
        Opened = "opened",
        Closed = "closed",
        Merged = "merged",
        /// While it is being merged.
        Locked = "locked",
    }
}

crate::open_enum! {
    /// What GitLab itself did to a merge request.
    pub enum SystemAction {
        ApprovalsResetOnPush = "approvals_reset_on_push",
        CodeOwnerApprovalsResetOnPush = "code_owner_approvals_reset_on_push",
    }
}

/// How it is to be merged.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MergeParams {
    /// `"1"` and `"0"` as well as `true` and `false`.
    pub force_remove_source_branch: Option<wire::Flag>,
    pub should_remove_source_branch: Option<wire::Flag>,
    pub squash: Option<wire::Flag>,
    pub auto_merge_strategy: Option<String>,
    pub commit_message: Option<String>,
    pub squash_commit_message: Option<String>,
    pub sha: Option<String>,
    pub train_ref: Option<TrainRef>,
}

/// Its commits on a merge train.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TrainRef {
    pub commit_sha: Option<String>,
    pub merge_commit_sha: Option<String>,
    pub squash_commit_sha: Option<String>,
}
