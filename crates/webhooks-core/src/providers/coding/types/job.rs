use crate::Deserialize;
use crate::wire;

/// A job of continuous integration, and the build that the event is about.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Job {
    pub id: wire::Id,
    pub name: Option<String>,
    /// Which branches are built; empty if others settings say so.
    pub branch_regex: Option<String>,
    /// When it runs by itself; empty if it does not.
    pub cron_spec: Option<String>,
    pub creator_id: Option<wire::Id>,
    pub project_id: Option<wire::Id>,
    /// The repository.
    pub depot_id: Option<wire::Id>,
    /// What it runs on: `CVM`.
    pub execute_in: Option<String>,
    pub jenkins_file_path: Option<String>,
    /// Milliseconds since the Unix epoch.
    pub created_at: Option<wire::Timestamp>,
    /// Milliseconds since the Unix epoch.
    pub updated_at: Option<wire::Timestamp>,
    pub trigger_method: Option<String>,
    pub branch_selector: Option<String>,
    /// `DEFAULT`.
    pub hook_type: Option<String>,
    /// Whom it tells: `ALWAYS`.
    pub trigger_remind: Option<String>,
    /// Missing where only the job was changed or deleted.
    pub build: Option<Build>,
}

/// A run of a job.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Build {
    pub id: Option<wire::Id>,
    /// Counted per job; `id` is not.
    pub number: Option<i64>,
    pub cci_id: Option<String>,
    /// Why it runs, for people.
    pub cause: Option<String>,
    pub commit_id: Option<String>,
    pub branch: Option<String>,
    pub uuid: Option<String>,
    pub job_id: Option<wire::Id>,
    pub trigger_user_id: Option<wire::Id>,
    /// Milliseconds since the Unix epoch.
    pub created_at: Option<wire::Timestamp>,
    /// Milliseconds since the Unix epoch.
    pub updated_at: Option<wire::Timestamp>,
    /// `NORMAL`.
    pub pre_status: Option<String>,
    pub failed_message: Option<String>,
    pub duration: Option<i64>,
    /// `QUEUED`.
    pub status: Option<String>,
}
