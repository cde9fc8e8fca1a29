use crate::Deserialize;
use crate::gitea::{Organization, PullRequest, Repository, User, WorkflowConclusion, WorkflowStatus};
use crate::wire;

/// A run of Gitea's Actions was asked for, began or ended.
///
/// Since Gitea 1.25. Forgejo has [events of its own](super::ActionRunEvent).
///
/// <https://docs.gitea.com/usage/webhooks>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WorkflowRunEvent {
    pub action: WorkflowRunAction,
    /// `null` if its file is gone.
    pub workflow: Option<Workflow>,
    pub workflow_run: WorkflowRun,
    pub pull_request: Option<Box<PullRequest>>,
    /// The owner, if that is an organization.
    pub organization: Option<Organization>,
    pub repository: Repository,
    /// Who set it off.
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What a run has come to.
    pub enum WorkflowRunAction {
        Completed = "completed",
        InProgress = "in_progress",
        Requested = "requested",
    }
}

/// What a workflow's file says.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Workflow {
    /// The file's name.
    pub id: wire::Id,
    pub name: Option<String>,
    pub path: Option<String>,
    /// `active`, `disabled_manually` and the like.
    pub state: Option<String>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    /// In the API.
    pub url: Option<String>,
    pub html_url: Option<String>,
    pub badge_url: Option<String>,
    /// Of the year 1 if it was not.
    pub deleted_at: Option<wire::Timestamp>,
}

/// A run of a workflow.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WorkflowRun {
    pub id: i64,
    /// In the API.
    pub url: Option<String>,
    pub html_url: Option<String>,
    pub display_title: Option<String>,
    /// The file and what it was taken of: `ci.yaml@refs/heads/main`.
    pub path: Option<String>,
    /// What set it off, such as `push`.
    pub event: Option<String>,
    pub run_attempt: Option<i64>,
    /// Counted per repository; `id` is not.
    pub run_number: Option<i64>,
    pub repository_id: Option<i64>,
    pub head_sha: Option<String>,
    pub head_branch: Option<String>,
    pub status: WorkflowStatus,
    /// Whose event it was.
    pub actor: Option<User>,
    /// Who set it off, or repeated it.
    pub trigger_actor: Option<User>,
    pub repository: Option<Repository>,
    pub head_repository: Option<Repository>,
    /// Missing or empty before it is `completed`.
    pub conclusion: Option<WorkflowConclusion>,
    pub started_at: Option<wire::Timestamp>,
    pub completed_at: Option<wire::Timestamp>,
}
