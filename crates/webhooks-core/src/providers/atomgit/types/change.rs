use super::{Label, MergeParams, MergeStatus};
use crate::Deserialize;
use crate::wire;

/// What a member was before, and what it is now.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Change<T> {
    pub previous: Option<T>,
    pub current: Option<T>,
}

/// What an event changed, in GitCode alone; with `open`, all that was filled in.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Changes {
    pub author_id: Option<Change<wire::Id>>,
    pub assignee_id: Option<Change<wire::Id>>,
    pub close_issue_when_merge: Option<Change<wire::Flag>>,
    pub closed_at: Option<Change<wire::Timestamp>>,
    pub confidential: Option<Change<wire::Flag>>,
    pub created_at: Option<Change<wire::Timestamp>>,
    pub current_patchset_id: Option<Change<wire::Id>>,
    pub description: Option<Change<String>>,
    pub due_date: Option<Change<wire::Timestamp>>,
    pub id: Option<Change<wire::Id>>,
    pub iid: Option<Change<wire::Id>>,
    pub labels: Option<Change<Vec<Label>>>,
    pub last_edited_at: Option<Change<wire::Timestamp>>,
    pub last_edited_by_id: Option<Change<wire::Id>>,
    pub latest_merge_request_diff_id: Option<Change<wire::Id>>,
    pub merge_commit_sha: Option<Change<String>>,
    /// Written as YAML: `force_remove_source_branch: false`.
    pub merge_params: Option<Change<wire::TextOr<MergeParams>>>,
    pub merge_status: Option<Change<MergeStatus>>,
    pub merge_user_id: Option<Change<wire::Id>>,
    pub merge_when_pipeline_succeeds: Option<Change<wire::Flag>>,
    pub milestone_id: Option<Change<wire::Id>>,
    pub moderation_result: Option<Change<wire::Flag>>,
    pub moderation_time: Option<Change<wire::Timestamp>>,
    pub patchset_locked: Option<Change<wire::Flag>>,
    pub project_id: Option<Change<wire::Id>>,
    pub relative_position: Option<Change<wire::Id>>,
    pub source_branch: Option<Change<String>>,
    pub source_project_id: Option<Change<wire::Id>>,
    pub squash: Option<Change<wire::Flag>>,
    pub state: Option<Change<String>>,
    pub target_branch: Option<Change<String>>,
    pub target_project_id: Option<Change<wire::Id>>,
    pub title: Option<Change<String>>,
    pub updated_at: Option<Change<wire::Timestamp>>,
    pub updated_by_id: Option<Change<wire::Id>>,
}
