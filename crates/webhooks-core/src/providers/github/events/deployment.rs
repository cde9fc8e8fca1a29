use crate::Deserialize;
use crate::github::{
    Deployment, Enterprise, Installation, Organization, Repository, User, Workflow, WorkflowRun,
};
use crate::wire;

/// Someone, or a workflow, asks for a commit to be deployed.
///
/// How that goes is told by `deployment_status`.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#deployment>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DeploymentEvent {
    /// Missing in old deliveries.
    pub action: Option<DeploymentAction>,
    pub deployment: Deployment,
    /// `null` if no workflow deploys.
    pub workflow: Option<Workflow>,
    /// `null` if no workflow deploys.
    pub workflow_run: Option<WorkflowRun>,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
    // `deployment_status`, `deployment_protection_rule` and `workflow_job` may have all of the above.
    #[serde(
        default,
        rename = "deployment_status",
        alias = "deployment_callback_url",
        alias = "workflow_job"
    )]
    _another: wire::Absent,
}

crate::open_enum! {
    /// What happened to a deployment.
    pub enum DeploymentAction {
        Created = "created",
    }
}
