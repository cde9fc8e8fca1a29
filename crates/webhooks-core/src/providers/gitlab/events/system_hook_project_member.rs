use crate::Deserialize;
use crate::gitlab::{AccessLevel, Visibility};
use crate::wire;

/// A user became a member of a project (GitLab says team), is one no longer or with other rights, asked to become one,
/// or took that back.
///
/// Look at `event_name`: whoever asks is no member yet.
///
/// <https://docs.gitlab.com/administration/system_hooks/#hooks-request-example>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectMemberEvent {
    pub event_name: ProjectMemberEventName,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub project_id: wire::Id,
    pub project_name: String,
    pub project_path: String,
    pub project_path_with_namespace: Option<String>,
    pub project_visibility: Option<Visibility>,
    /// `project_access` in old versions.
    #[serde(alias = "project_access")]
    pub access_level: Option<AccessLevel>,
    pub user_id: Option<wire::Id>,
    pub user_name: Option<String>,
    pub user_username: Option<String>,
    pub user_email: Option<String>,
}

crate::open_enum! {
    /// What happened between a user and a project.
    pub enum ProjectMemberEventName {
        Add = "user_add_to_team",
        Update = "user_update_for_team",
        Remove = "user_remove_from_team",
        AccessRequest = "user_access_request_to_project",
        AccessRequestRevoked = "user_access_request_revoked_for_project",
    }
}
