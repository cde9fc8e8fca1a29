use crate::Deserialize;
use crate::atomgit::{Changes, Label, LinkedIssue, MergeRequest, Repository, User};
use crate::wire;

/// A merge request was opened, changed, merged, closed or reopened, or commits were added to it.
///
/// With `update`, look at [`MergeRequest::was_pushed_to`] and at `object_attributes.state`: a merge may be an update,
/// too.
///
/// <https://docs.gitcode.com/docs/help/home/org_project/webhook/webhook-stepup/merge-request-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MergeRequestHookEvent {
    /// `merge_request`.
    pub object_kind: String,
    /// `merge_request`.
    pub event_type: Option<String>,
    pub event_name: Option<String>,
    pub user: Option<User>,
    pub object_attributes: MergeRequest,
    /// The same as `object_attributes`, in GitCode since 2025.
    pub merge_request: Option<MergeRequest>,
    pub changes: Option<Changes>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub labels: Vec<Label>,
    /// Labels that its organization has for all projects.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub enterprise_labels: Vec<Label>,
    /// Those that it is linked to.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub issues: Vec<LinkedIssue>,
    /// GitCode; elsewhere there is `object_attributes.target` alone.
    pub project: Option<Repository>,
    pub repository: Option<Repository>,
    /// Of the merge that is to be built; mostly empty.
    pub git_branch: Option<String>,
    /// Of the merge that is to be built; mostly empty.
    pub git_commit_no: Option<String>,
    /// Newest on the target branch.
    pub git_target_branch_commit_no: Option<String>,
    pub virtual_merge_build: Option<wire::Flag>,
    pub produce_random_id: Option<String>,
    /// Asked for by hand, of GitCode's own builds.
    pub manual_build: Option<wire::Flag>,
    /// The event's own id; that of the delivery is in a header.
    pub uuid: Option<String>,
    /// Hook that it is sent for, since 2026.
    pub hook_id: Option<wire::Id>,
    /// `project`.
    pub hook_type: Option<String>,
}

impl MergeRequestHookEvent {
    /// What it is to be merged into, by whichever name was sent.
    pub fn place(&self) -> Option<&Repository> {
        self.project.as_ref().or(self.object_attributes.target.as_ref()).or(self.repository.as_ref())
    }
}
