use crate::Deserialize;
use crate::gitlab::Project;
use crate::wire;

/// Something was pushed: once per push, however many branches and tags are in it.
///
/// <https://docs.gitlab.com/administration/system_hooks/#repository-update-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryUpdateEvent {
    /// `repository_update`.
    pub event_name: Option<String>,
    pub user_id: Option<wire::Id>,
    pub user_name: Option<String>,
    pub user_email: Option<String>,
    pub user_avatar: Option<String>,
    pub project_id: wire::Id,
    /// Absent in test deliveries.
    pub project: Option<Project>,
    pub changes: Vec<RefChange>,
    /// What was pushed to, in full: `refs/heads/main`.
    pub refs: Vec<String>,
}

/// What became of a branch or a tag.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RefChange {
    /// SHA it was at; forty zeros if it is new.
    pub before: String,
    /// SHA it is at now; forty zeros if it was deleted.
    pub after: String,
    /// In full: `refs/heads/main`, `refs/tags/v1.0`.
    #[serde(rename = "ref")]
    pub git_ref: String,
}
