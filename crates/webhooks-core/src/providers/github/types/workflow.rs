use crate::Deserialize;

use super::{CheckStatus, Commit, Conclusion, MinimalPullRequest, Repository, User};
use crate::wire;

/// A workflow of GitHub Actions.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Workflow {
    pub badge_url: Option<String>,
    pub created_at: wire::Timestamp,
    pub html_url: String,
    pub id: i64,
    pub name: String,
    pub node_id: Option<String>,
    /// Its file, such as `.github/workflows/ci.yml`.
    pub path: String,
    pub state: WorkflowState,
    pub updated_at: wire::Timestamp,
    pub url: String,
    /// In no schema, but seen in a recorded delivery.
    pub conclusion: Option<Conclusion>,
}

crate::open_enum! {
    /// Whether a workflow runs at all.
    pub enum WorkflowState {
        Active = "active",
        Deleted = "deleted",
        DisabledFork = "disabled_fork",
        DisabledInactivity = "disabled_inactivity",
        DisabledManually = "disabled_manually",
    }
}

/// One run of a workflow.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WorkflowRun {
    /// Who caused the first attempt.
    pub actor: Option<User>,
    pub artifacts_url: Option<String>,
    pub cancel_url: Option<String>,
    pub check_suite_id: Option<i64>,
    pub check_suite_node_id: Option<String>,
    pub check_suite_url: Option<String>,
    /// `null` until it has completed.
    pub conclusion: Option<Conclusion>,
    pub created_at: wire::Timestamp,
    /// What triggered it, such as `push`.
    pub event: String,
    pub head_branch: Option<String>,
    pub head_commit: Option<Commit>,
    pub head_repository: Option<Repository>,
    pub head_sha: String,
    pub html_url: String,
    pub id: i64,
    pub jobs_url: Option<String>,
    pub logs_url: Option<String>,
    /// The workflow's name.
    pub name: Option<String>,
    pub node_id: Option<String>,
    /// The workflow's file, such as `.github/workflows/ci.yml`.
    pub path: Option<String>,
    pub previous_attempt_url: Option<String>,
    /// Those from branches of the same repository.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub pull_requests: Vec<MinimalPullRequest>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub referenced_workflows: Vec<ReferencedWorkflow>,
    pub repository: Option<Repository>,
    pub rerun_url: Option<String>,
    /// From 1; more for each re-run.
    pub run_attempt: Option<i64>,
    /// Counted per workflow; `id` is not.
    pub run_number: i64,
    pub run_started_at: Option<wire::Timestamp>,
    pub status: CheckStatus,
    /// Who caused this attempt.
    pub triggering_actor: Option<User>,
    pub updated_at: wire::Timestamp,
    pub url: String,
    pub workflow_id: i64,
    pub workflow_url: Option<String>,
    /// The run's title: a commit message, a pull request's title, or `run-name`.
    pub display_title: Option<String>,
}

/// A reusable workflow that a run calls.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ReferencedWorkflow {
    /// `owner/repo/path@ref`.
    pub path: Option<String>,
    #[serde(rename = "ref")]
    pub git_ref: Option<String>,
    pub sha: Option<String>,
}
