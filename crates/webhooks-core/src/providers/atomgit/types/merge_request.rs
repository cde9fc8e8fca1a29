use super::{Commit, Label, Repository, User};
use crate::Deserialize;
use crate::wire;

/// A merge request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MergeRequest {
    pub id: Option<wire::Id>,
    /// As people see it, counted per project; `id` is not.
    pub iid: wire::Id,
    pub title: Option<String>,
    pub description: Option<String>,
    pub state: Option<MergeRequestState>,
    /// In its own event; in comments GitCode says `open`, which means nothing.
    pub action: Option<MergeRequestAction>,
    /// The same as `action`, in GitCode since 2025.
    pub act: Option<String>,
    /// What an update was, in GitCode since 2025.
    pub act_desc: Option<String>,
    /// SHA that the source branch was at before it was pushed to; empty if it was not.
    pub oldrev: Option<String>,
    pub update_reason: Option<String>,
    pub url: Option<String>,
    /// Where it comes from.
    pub source_branch: String,
    /// Where it is to go.
    pub target_branch: String,
    pub source_project_id: Option<wire::Id>,
    pub target_project_id: Option<wire::Id>,
    pub source: Option<Repository>,
    pub target: Option<Repository>,
    /// Newest on the source branch.
    pub last_commit: Option<Commit>,
    /// Newest on the target branch.
    pub target_branch_commit: Option<Commit>,
    pub merge_commit_sha: Option<String>,
    pub merge_status: Option<MergeStatus>,
    pub merge_error: Option<String>,
    pub merge_params: Option<MergeParams>,
    pub merge_user_id: Option<wire::Id>,
    pub merge_when_pipeline_succeeds: Option<wire::Flag>,
    pub conflict: Option<wire::Flag>,
    pub work_in_progress: Option<wire::Flag>,
    pub author: Option<User>,
    pub author_id: Option<wire::Id>,
    pub assignee: Option<User>,
    pub assignee_id: Option<wire::Id>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub assignee_list: Vec<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub reviewer_list: Vec<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub approver_list: Vec<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub tester_list: Vec<User>,
    pub need_review: Option<wire::Flag>,
    pub need_approve: Option<wire::Flag>,
    pub need_test: Option<wire::Flag>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub labels: Vec<Label>,
    pub milestone_id: Option<wire::Id>,
    pub head_pipeline_id: Option<wire::Id>,
    pub position: Option<i64>,
    pub locked_at: Option<wire::Timestamp>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub updated_by_id: Option<wire::Id>,
    pub last_edited_at: Option<wire::Timestamp>,
    pub last_edited_by_id: Option<wire::Id>,
    pub closed_at: Option<wire::Timestamp>,
    pub merged_at: Option<wire::Timestamp>,
    /// In seconds.
    pub time_estimate: Option<i64>,
    /// In seconds.
    pub total_time_spent: Option<i64>,
    /// A number, or text such as `1h 30m`.
    pub human_time_estimate: Option<wire::Id>,
    /// A number, or text such as `1h 30m`.
    pub human_total_time_spent: Option<wire::Id>,
}

impl MergeRequest {
    /// Whether the source branch was pushed to.
    pub fn was_pushed_to(&self) -> bool {
        self.oldrev.as_deref().is_some_and(|sha| !sha.is_empty())
    }
}

/// How a merge request is to be merged.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct MergeParams {
    pub force_remove_source_branch: Option<wire::Flag>,
}

crate::open_enum! {
    /// What happened to a merge request.
    pub enum MergeRequestAction {
        Open = "open",
        Close = "close",
        Reopen = "reopen",
        /// Pushed to, if `oldrev` is not empty; or anything else, down to a merge.
        Update = "update",
        Merge = "merge",
    }
}

crate::open_enum! {
    /// What has become of a merge request.
    pub enum MergeRequestState {
        Opened = "opened",
        Closed = "closed",
        Merged = "merged",
        Locked = "locked",
        Reopened = "reopened",
    }
}

crate::open_enum! {
    /// Whether git can merge it.
    pub enum MergeStatus {
        Unchecked = "unchecked",
        CanBeMerged = "can_be_merged",
        CannotBeMerged = "cannot_be_merged",
    }
}
