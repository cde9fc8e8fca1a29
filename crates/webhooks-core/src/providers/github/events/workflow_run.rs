use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, User, Workflow, WorkflowRun};
use crate::wire;

/// A run of a workflow was requested, started, or has completed.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WorkflowRunEvent {
    pub action: WorkflowRunAction,
    pub workflow_run: WorkflowRun,
    /// `null` if the run has no workflow file of its own. The member itself is always there.
    #[serde(deserialize_with = "wire::present")]
    pub workflow: Option<Workflow>,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
    // `deployment` and `deployment_status` have a run and a workflow too, `deployment_review` has a run.
    #[serde(default, rename = "deployment")]
    _deployment: wire::Absent,
    #[serde(default, rename = "since")]
    _since: wire::Absent,
}

crate::open_enum! {
    /// How far a run has come.
    pub enum WorkflowRunAction {
        Completed = "completed",
        InProgress = "in_progress",
        Requested = "requested",
    }
}
