use crate::Deserialize;
use crate::gitea::{Organization, PullRequest, Repository, User, WorkflowConclusion, WorkflowStatus};
use crate::wire;

/// A job of a run of Gitea's Actions came a step further.
///
/// Since Gitea 1.24. Forgejo has none.
///
/// <https://docs.gitea.com/usage/webhooks>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WorkflowJobEvent {
    pub action: WorkflowJobAction,
    pub workflow_job: WorkflowJob,
    pub pull_request: Option<Box<PullRequest>>,
    /// The owner, if that is an organization.
    pub organization: Option<Organization>,
    pub repository: Repository,
    /// Who set off the run.
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What a job has come to.
    pub enum WorkflowJobAction {
        Completed = "completed",
        InProgress = "in_progress",
        Queued = "queued",
        Waiting = "waiting",
    }
}

/// A job of a run.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WorkflowJob {
    pub id: i64,
    /// In the API.
    pub url: Option<String>,
    pub html_url: Option<String>,
    pub run_id: Option<i64>,
    pub run_url: Option<String>,
    pub name: String,
    /// What a runner has to have, such as `ubuntu-latest`.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub labels: Vec<String>,
    pub run_attempt: Option<i64>,
    pub head_sha: Option<String>,
    pub head_branch: Option<String>,
    pub status: WorkflowStatus,
    /// Missing or empty before it is `completed`.
    pub conclusion: Option<WorkflowConclusion>,
    /// Missing or 0 before a runner has taken it.
    pub runner_id: Option<i64>,
    pub runner_name: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub steps: Vec<WorkflowStep>,
    pub created_at: Option<wire::Timestamp>,
    pub started_at: Option<wire::Timestamp>,
    pub completed_at: Option<wire::Timestamp>,
}

/// A step of a job.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WorkflowStep {
    pub name: Option<String>,
    /// Counted from 0.
    pub number: Option<i64>,
    pub status: Option<WorkflowStatus>,
    pub conclusion: Option<WorkflowConclusion>,
    pub started_at: Option<wire::Timestamp>,
    pub completed_at: Option<wire::Timestamp>,
}
