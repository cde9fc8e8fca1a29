use crate::Deserialize;
use crate::gitlab::Visibility;
use crate::wire;

/// A project was created, changed, renamed, moved to another group or user, or deleted.
///
/// Group hooks send the first and the last as `Project Hook`, system hooks all of it.
///
/// A new path is `project_rename`, even if other things changed too; those alone are `project_update`.
///
/// <https://docs.gitlab.com/administration/system_hooks/#hooks-request-example>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectEvent {
    pub event_name: ProjectEventName,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub project_id: wire::Id,
    pub project_namespace_id: Option<wire::Id>,
    pub name: String,
    pub path: String,
    pub path_with_namespace: Option<String>,
    /// With `project_rename` and `project_transfer`.
    pub old_path_with_namespace: Option<String>,
    pub project_visibility: Option<Visibility>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub owners: Vec<ProjectOwner>,
    /// Deprecated: `owners`.
    pub owner_name: Option<String>,
    /// Deprecated: `owners`. Empty if a group owns it.
    pub owner_email: Option<String>,
}

/// One of the users who own a project.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectOwner {
    pub name: Option<String>,
    pub email: Option<String>,
}

crate::open_enum! {
    /// What happened to a project.
    pub enum ProjectEventName {
        Create = "project_create",
        Destroy = "project_destroy",
        Rename = "project_rename",
        Transfer = "project_transfer",
        Update = "project_update",
    }
}
