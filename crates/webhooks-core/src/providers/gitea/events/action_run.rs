use crate::Deserialize;
use crate::gitea::{Repository, User};
use crate::wire;

/// A run of Forgejo's Actions ended.
///
/// Sent as `action_run_failure` and `action_run_success`; a success after a failure of the same workflow is
/// `action_run_recover` as well. Since Forgejo 12. Unlike others it has its repository, and who set it off, in `run`.
///
/// <https://forgejo.org/docs/latest/user/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ActionRunEvent {
    pub action: ActionRunAction,
    pub run: ActionRun,
    /// The run of the same workflow before this one.
    pub last_run: Option<Box<ActionRun>>,
    /// What `run.status` was before it ended.
    pub prior_status: ActionRunStatus,
}

crate::open_enum! {
    /// How a run ended.
    pub enum ActionRunAction {
        Failure = "failure",
        /// Well, and the one before it did not.
        Recover = "recover",
        Success = "success",
    }
}

/// A run of one of Forgejo's workflows.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ActionRun {
    pub id: i64,
    pub title: Option<String>,
    pub repository: Option<Repository>,
    /// The workflow's file.
    pub workflow_id: Option<String>,
    /// Counted per repository; `id` is not.
    pub index_in_repo: Option<i64>,
    pub trigger_user: Option<User>,
    /// 0 if no schedule set it off.
    #[serde(rename = "ScheduleID")]
    pub schedule_id: Option<i64>,
    /// The branch or tag for people: `main`, `#18`.
    pub prettyref: Option<String>,
    pub is_ref_deleted: Option<bool>,
    pub commit_sha: Option<String>,
    pub is_fork_pull_request: Option<bool>,
    /// Whether someone has to let it run: it comes from a fork.
    pub need_approval: Option<bool>,
    /// A user's id; 0 if nobody had to.
    pub approved_by: Option<i64>,
    /// What set it off, by the name of the webhook that there is of it.
    pub event: Option<String>,
    /// The body of that webhook: JSON in a string.
    pub event_payload: Option<String>,
    /// The same event by the name that the workflow has for it.
    pub trigger_event: Option<String>,
    pub status: ActionRunStatus,
    pub started: Option<wire::Timestamp>,
    pub stopped: Option<wire::Timestamp>,
    pub created: Option<wire::Timestamp>,
    pub updated: Option<wire::Timestamp>,
    /// In nanoseconds; missing if it is 0.
    pub duration: Option<i64>,
    pub html_url: Option<String>,
}

crate::open_enum! {
    /// How far a run of Forgejo's has come.
    pub enum ActionRunStatus {
        Blocked = "blocked",
        Cancelled = "cancelled",
        Failure = "failure",
        Running = "running",
        Skipped = "skipped",
        Success = "success",
        Unknown = "unknown",
        Waiting = "waiting",
    }
}
