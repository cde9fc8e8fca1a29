use crate::Deserialize;
use crate::gitlab::{
    Change, ExternalApprovalRule, Label, MergeParams, MergeRequest, MergeRequestState, MergeStatus, Project,
    Repository, Reviewer, User,
};
use crate::wire;

/// A merge request was opened, changed, approved, merged, closed or reopened, or commits were added to it.
///
/// With `update`, look at `changes` and `object_attributes.oldrev`: it is sent for much, and `changes` may be empty.
///
/// External status checks get it too, with `external_approval_rule` and without the name of an event.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#merge-request-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MergeRequestEvent {
    /// `merge_request`.
    pub object_kind: Option<String>,
    /// `merge_request`; absent in old versions.
    pub event_type: Option<String>,
    /// `merge_request`, in some system hooks.
    pub event_name: Option<String>,
    pub user: Option<User>,
    /// Where it is to be merged to; absent in old versions.
    pub project: Option<Project>,
    pub object_attributes: MergeRequest,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub labels: Vec<Label>,
    pub changes: Option<MergeRequestChanges>,
    /// Absent when there are none.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub assignees: Vec<User>,
    /// In old versions: the one assignee there was.
    pub assignee: Option<User>,
    /// Absent when there are none.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub reviewers: Vec<Reviewer>,
    /// In the requests of an external status check, which is meant by it.
    pub external_approval_rule: Option<ExternalApprovalRule>,
    /// Deprecated: `project`.
    pub repository: Option<Repository>,
}

/// What an event changed; with `open`, all that was filled in.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MergeRequestChanges {
    pub assignee_id: Option<Change<wire::Id>>,
    pub assignees: Option<Change<Vec<User>>>,
    pub author_id: Option<Change<wire::Id>>,
    pub blocking_discussions_resolved: Option<Change<bool>>,
    pub created_at: Option<Change<wire::Timestamp>>,
    pub description: Option<Change<String>>,
    pub draft: Option<Change<bool>>,
    pub head_pipeline_id: Option<Change<wire::Id>>,
    pub id: Option<Change<wire::Id>>,
    pub iid: Option<Change<wire::Id>>,
    pub labels: Option<Change<Vec<Label>>>,
    pub last_edited_at: Option<Change<wire::Timestamp>>,
    pub last_edited_by_id: Option<Change<wire::Id>>,
    pub merge_commit_sha: Option<Change<String>>,
    pub merge_error: Option<Change<String>>,
    pub merge_params: Option<Change<MergeParams>>,
    pub merge_status: Option<Change<MergeStatus>>,
    pub merge_user_id: Option<Change<wire::Id>>,
    pub merge_when_pipeline_succeeds: Option<Change<bool>>,
    pub milestone_id: Option<Change<wire::Id>>,
    pub prepared_at: Option<Change<wire::Timestamp>>,
    pub reviewer_ids: Option<Change<Vec<wire::Id>>>,
    /// A pair of lists where one of them gave a review, or is asked for one once more.
    pub reviewers: Option<Change<Vec<Reviewer>>>,
    pub source_branch: Option<Change<String>>,
    pub source_project_id: Option<Change<wire::Id>>,
    pub squash_commit_sha: Option<Change<String>>,
    pub state: Option<Change<MergeRequestState>>,
    /// 1 is opened, 2 closed, 3 merged, 4 locked.
    pub state_id: Option<Change<i64>>,
    pub target_branch: Option<Change<String>>,
    pub target_project_id: Option<Change<wire::Id>>,
    /// In seconds.
    pub time_change: Option<Change<i64>>,
    /// In seconds.
    pub time_estimate: Option<Change<i64>>,
    pub title: Option<Change<String>>,
    /// In seconds.
    pub total_time_spent: Option<Change<i64>>,
    pub updated_at: Option<Change<wire::Timestamp>>,
    pub updated_by_id: Option<Change<wire::Id>>,
    pub url: Option<Change<String>>,
}
