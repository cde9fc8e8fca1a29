use crate::Deserialize;
use crate::github::{
    App, CheckRun, Deployment, Enterprise, Installation, Organization, Repository, User, Workflow,
    WorkflowRun,
};
use crate::wire;

/// A deployment got on: it is pending, in progress, done, or has failed.
///
/// Not sent for the state `inactive`.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#deployment_status>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DeploymentStatusEvent {
    /// Missing in old deliveries.
    pub action: Option<DeploymentStatusAction>,
    pub deployment_status: DeploymentStatus,
    pub deployment: Deployment,
    /// The job that deploys, if one does.
    pub check_run: Option<CheckRun>,
    /// `null` if no workflow deploys.
    pub workflow: Option<Workflow>,
    /// `null` if no workflow deploys.
    pub workflow_run: Option<WorkflowRun>,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// How far a deployment has come.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DeploymentStatus {
    pub created_at: wire::Timestamp,
    /// `null` if the account was deleted.
    pub creator: Option<User>,
    pub deployment_url: Option<String>,
    pub description: Option<String>,
    pub environment: Option<String>,
    /// Where what was deployed can be seen; may be empty.
    pub environment_url: Option<String>,
    pub id: i64,
    pub log_url: Option<String>,
    pub node_id: Option<String>,
    pub performed_via_github_app: Option<Box<App>>,
    pub repository_url: Option<String>,
    pub state: DeploymentState,
    /// `log_url` by its old name; may be empty.
    pub target_url: Option<String>,
    pub updated_at: wire::Timestamp,
    pub url: Option<String>,
}

crate::open_enum! {
    /// The state of a deployment.
    pub enum DeploymentState {
        Error = "error",
        Failure = "failure",
        /// Another deployment took its place.
        Inactive = "inactive",
        InProgress = "in_progress",
        Pending = "pending",
        Queued = "queued",
        Success = "success",
        /// For someone to approve it.
        Waiting = "waiting",
    }
}

crate::open_enum! {
    /// What happened to the status of a deployment.
    pub enum DeploymentStatusAction {
        Created = "created",
    }
}
