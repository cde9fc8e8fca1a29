use crate::Deserialize;
use crate::gitlab::{EnvironmentTier, Project, User};
use crate::wire;

/// A deployment was started, ended, or waits; or somebody approved or rejected it.
///
/// A rejection is followed by the same deployment's `failed`, a last approval by its `running`.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#deployment-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DeploymentEvent {
    /// `deployment`.
    pub object_kind: Option<String>,
    pub status: DeploymentStatus,
    /// Absent in old versions, as all that tells more of the environment.
    pub status_changed_at: Option<wire::Timestamp>,
    pub deployment_id: Option<wire::Id>,
    /// Of the job that deploys.
    pub deployable_id: Option<wire::Id>,
    /// Page of that job; `null` if the deployment comes from the API or from a trigger.
    pub deployable_url: Option<String>,
    /// Its name.
    pub environment: String,
    pub environment_tier: Option<EnvironmentTier>,
    pub environment_slug: Option<String>,
    pub environment_external_url: Option<String>,
    pub project: Option<Project>,
    pub short_sha: Option<String>,
    /// Who started it; `null` if that account is gone.
    pub user: Option<User>,
    pub user_url: Option<String>,
    pub commit_url: Option<String>,
    pub commit_title: Option<String>,
    /// Branch or tag, without `refs/`.
    #[serde(rename = "ref")]
    pub git_ref: Option<String>,
    /// With `approved` and `rejected`: who did it.
    pub approver: Option<User>,
    /// With `approved` and `rejected`.
    pub approval: Option<DeploymentApproval>,
}

crate::open_enum! {
    /// What became of a deployment, or of a question whether it may go on.
    pub enum DeploymentStatus {
        Created = "created",
        /// It waits, for an approval or for somebody to start it.
        Blocked = "blocked",
        Running = "running",
        Success = "success",
        Failed = "failed",
        Canceled = "canceled",
        Skipped = "skipped",
        /// Somebody approved it; others may still have to.
        Approved = "approved",
        Rejected = "rejected",
    }
}

/// One user's answer to whether a deployment may go on.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DeploymentApproval {
    pub id: Option<wire::Id>,
    pub status: Option<DeploymentStatus>,
    pub comment: Option<String>,
    pub created_at: Option<wire::Timestamp>,
    /// What lets them answer; `null` where the environment has no such rules.
    pub approval_rule: Option<DeploymentApprovalRule>,
}

/// Who may approve deployments to an environment: a user, a group, or whoever has a role.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DeploymentApprovalRule {
    pub id: Option<wire::Id>,
    pub user_id: Option<wire::Id>,
    pub group_id: Option<wire::Id>,
    /// A number: 40 is Maintainer.
    pub access_level: Option<i64>,
    /// For people to read, and written by them where it is a user's or a group's name.
    pub access_level_description: Option<String>,
    pub required_approvals: Option<i64>,
    /// 1 if members that a group inherits count too.
    pub group_inheritance_type: Option<i64>,
}
