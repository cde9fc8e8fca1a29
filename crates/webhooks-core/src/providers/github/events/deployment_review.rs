use crate::Deserialize;
use crate::github::{
    Account, CheckStatus, Conclusion, Enterprise, Installation, Organization, Repository, User, WorkflowRun,
};
use crate::wire;

/// A workflow waits for people to approve that it deploys, or they have approved or rejected it.
///
/// Sent to GitHub Apps only.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#deployment_review>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DeploymentReviewEvent {
    pub action: DeploymentReviewAction,
    /// When the review was requested.
    pub since: wire::Timestamp,
    pub workflow_run: Option<WorkflowRun>,
    /// The job that waits.
    pub workflow_job_run: Option<WorkflowJobRun>,
    /// With `approved` and `rejected`: all jobs that it is about.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub workflow_job_runs: Vec<WorkflowJobRun>,
    /// With `approved` and `rejected`: who.
    pub approver: Option<User>,
    /// With `approved` and `rejected`: what they said.
    pub comment: Option<String>,
    /// Who may approve.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub reviewers: Vec<DeploymentReviewer>,
    /// With `requested`.
    pub environment: Option<String>,
    /// With `requested`: who caused the run.
    pub requestor: Option<User>,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// A job that deploys to an environment.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WorkflowJobRun {
    pub conclusion: Option<Conclusion>,
    pub created_at: Option<wire::Timestamp>,
    pub environment: Option<String>,
    pub html_url: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub status: Option<CheckStatus>,
    pub updated_at: Option<wire::Timestamp>,
}

/// One of those who may approve.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DeploymentReviewer {
    #[serde(rename = "type")]
    pub kind: Option<DeploymentReviewerType>,
    pub reviewer: Option<Account>,
}

crate::open_enum! {
    /// Who may approve: someone, or anyone of a team.
    pub enum DeploymentReviewerType {
        Team = "Team",
        User = "User",
    }
}

crate::open_enum! {
    /// What happened to a review of a deployment.
    pub enum DeploymentReviewAction {
        Approved = "approved",
        Rejected = "rejected",
        Requested = "requested",
    }
}
