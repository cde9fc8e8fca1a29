use crate::Deserialize;
use crate::github::{
    CheckStatus, Conclusion, Deployment, Enterprise, Installation, Organization, Repository, User,
};
use crate::wire;

/// A job of a workflow was queued, waits for approval, started, or has completed.
///
/// What autoscalers of self-hosted runners listen to.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_job>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WorkflowJobEvent {
    pub action: WorkflowJobAction,
    pub workflow_job: WorkflowJob,
    /// Set if the job deploys to an environment.
    pub deployment: Option<Deployment>,
    /// In no schema, but seen in a recorded delivery: a name.
    pub workflow: Option<String>,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// A job of one run of a workflow.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WorkflowJob {
    pub check_run_url: Option<String>,
    pub completed_at: Option<wire::Timestamp>,
    /// `null` until it has completed.
    pub conclusion: Option<Conclusion>,
    pub created_at: Option<wire::Timestamp>,
    pub head_branch: Option<String>,
    pub head_sha: Option<String>,
    pub html_url: Option<String>,
    /// The same as that of its check run.
    pub id: i64,
    /// What `runs-on` asks for.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub labels: Vec<String>,
    pub name: Option<String>,
    pub node_id: Option<String>,
    /// From 1; more for each re-run.
    pub run_attempt: Option<i64>,
    /// The id of the workflow's run.
    pub run_id: Option<i64>,
    pub run_url: Option<String>,
    /// `null` until a runner took it, as are the other members of the runner.
    pub runner_id: Option<i64>,
    pub runner_name: Option<String>,
    pub runner_group_id: Option<i64>,
    pub runner_group_name: Option<String>,
    pub started_at: Option<wire::Timestamp>,
    pub status: CheckStatus,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub steps: Vec<WorkflowStep>,
    pub url: Option<String>,
    pub workflow_name: Option<String>,
}

/// A step of a job.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WorkflowStep {
    pub completed_at: Option<wire::Timestamp>,
    /// `null` until it has completed.
    pub conclusion: Option<Conclusion>,
    pub name: String,
    /// From 1, in order; numbers may be left out.
    pub number: i64,
    pub started_at: Option<wire::Timestamp>,
    pub status: CheckStatus,
}

crate::open_enum! {
    /// How far a job has come.
    pub enum WorkflowJobAction {
        Completed = "completed",
        InProgress = "in_progress",
        Queued = "queued",
        /// For someone to approve a deployment.
        Waiting = "waiting",
    }
}
