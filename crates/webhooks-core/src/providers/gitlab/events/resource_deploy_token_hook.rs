use crate::Deserialize;
use crate::gitlab::{HookGroup, Project};
use crate::wire;

/// A deploy token of a project or a group is about to expire: in 7, 30 or 60 days. Since GitLab 18.4, behind a flag.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#project-and-group-deploy-token-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DeployTokenEvent {
    /// `deploy_token`.
    pub object_kind: Option<String>,
    pub event_name: DeployTokenEventName,
    /// Whose token it is, unless a group's.
    pub project: Option<Project>,
    /// Whose token it is, unless a project's.
    pub group: Option<HookGroup>,
    pub object_attributes: DeployToken,
}

crate::open_enum! {
    /// What happened to a deploy token.
    pub enum DeployTokenEventName {
        Expiring = "expiring_deploy_token",
    }
}

/// What a deploy token is known by; not the token.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DeployToken {
    pub id: wire::Id,
    pub name: String,
    /// What to log in as.
    pub username: Option<String>,
    pub created_at: Option<wire::Timestamp>,
    pub expires_at: Option<wire::Timestamp>,
    pub revoked: Option<bool>,
    pub deploy_token_type: DeployTokenType,
}

crate::open_enum! {
    /// What a deploy token belongs to.
    pub enum DeployTokenType {
        Group = "group_type",
        Project = "project_type",
    }
}
