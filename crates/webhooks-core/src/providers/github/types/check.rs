use crate::Deserialize;

use super::{App, Commit, Deployment, MinimalPullRequest, Repository};
use crate::wire;

/// One check of a commit by one app; each job of a workflow is one too.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CheckRun {
    pub app: Option<App>,
    /// The suite that it is part of, in short.
    pub check_suite: Option<CheckSuite>,
    pub completed_at: Option<wire::Timestamp>,
    /// `null` until it has completed.
    pub conclusion: Option<Conclusion>,
    /// Set if a workflow's job deploys to an environment.
    pub deployment: Option<Deployment>,
    pub details_url: Option<String>,
    /// Whatever the app calls it; may be empty.
    pub external_id: Option<String>,
    pub head_sha: String,
    pub html_url: Option<String>,
    pub id: i64,
    pub name: String,
    pub node_id: Option<String>,
    pub output: Option<CheckRunOutput>,
    /// Those from branches of the same repository.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub pull_requests: Vec<MinimalPullRequest>,
    pub started_at: Option<wire::Timestamp>,
    pub status: CheckStatus,
    pub url: String,
}

/// What an app has to say about a check.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CheckRunOutput {
    pub annotations_count: Option<i64>,
    pub annotations_url: Option<String>,
    /// Markdown.
    pub summary: Option<String>,
    /// Markdown.
    pub text: Option<String>,
    pub title: Option<String>,
}

/// All checks of a commit by one app.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CheckSuite {
    /// The SHA that the branch is at now.
    pub after: Option<String>,
    pub app: Option<App>,
    /// The SHA that the branch was at.
    pub before: Option<String>,
    pub check_runs_url: Option<String>,
    /// `null` until all of its runs have completed.
    pub conclusion: Option<Conclusion>,
    pub created_at: Option<wire::Timestamp>,
    /// Set if a workflow's job deploys to an environment.
    pub deployment: Option<Deployment>,
    /// `null` if the push was to a fork.
    pub head_branch: Option<String>,
    pub head_commit: Option<Commit>,
    pub head_sha: Option<String>,
    pub id: i64,
    pub latest_check_runs_count: Option<i64>,
    pub node_id: Option<String>,
    /// Those from branches of the same repository.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub pull_requests: Vec<MinimalPullRequest>,
    pub repository: Option<Box<Repository>>,
    pub rerequestable: Option<bool>,
    pub runs_rerequestable: Option<bool>,
    pub status: Option<CheckStatus>,
    pub updated_at: Option<wire::Timestamp>,
    pub url: Option<String>,
}

crate::open_enum! {
    /// How far a check, a job, a step or a run of a workflow has come.
    pub enum CheckStatus {
        Requested = "requested",
        Queued = "queued",
        Pending = "pending",
        /// For someone to approve a deployment.
        Waiting = "waiting",
        InProgress = "in_progress",
        Completed = "completed",
    }
}

crate::open_enum! {
    /// How a check, a job, a step or a run of a workflow ended.
    pub enum Conclusion {
        ActionRequired = "action_required",
        Cancelled = "cancelled",
        Failure = "failure",
        Neutral = "neutral",
        /// Listed for check runs, though it is no end.
        Pending = "pending",
        Skipped = "skipped",
        /// Given up by GitHub after weeks without a result.
        Stale = "stale",
        StartupFailure = "startup_failure",
        Success = "success",
        TimedOut = "timed_out",
        /// Listed for check runs, though it is no end.
        Waiting = "waiting",
    }
}
