use crate::Deserialize;
use crate::atomgit::{Changes, Issue, Label, Repository, User};
use crate::wire;

/// An issue was opened, changed, closed or reopened. GitCode alone sends it.
///
/// <https://docs.gitcode.com/docs/help/home/org_project/webhook/webhook-stepup/issue-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueHookEvent {
    /// `issue`.
    pub object_kind: String,
    /// `issue`.
    pub event_type: Option<String>,
    pub user: Option<User>,
    pub object_attributes: Issue,
    pub changes: Option<Changes>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub labels: Vec<Label>,
    /// Labels that its organization has for all projects.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub enterprise_labels: Vec<Label>,
    pub project: Option<Repository>,
    pub repository: Option<Repository>,
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
