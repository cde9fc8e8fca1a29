use crate::Deserialize;
use crate::wire;

/// A job of continuous integration, and the build that the event is about.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Job {
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    /// Which branches are built; empty if other settings say so.
    pub branch_regex: Option<String>,
    pub creator_id: Option<wire::Id>,
    pub project_id: Option<wire::Id>,
    /// Its repository.
    pub depot_id: Option<wire::Id>,
    pub jenkins_file_path: Option<String>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub trigger_method: Option<TriggerMethod>,
    /// Missing where only the job was changed.
    pub build: Option<Build>,
}

/// A run of a job.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Build {
    pub id: Option<wire::Id>,
    /// Counted per job; `id` is not.
    pub number: Option<wire::Id>,
    pub cci_id: Option<wire::Id>,
    /// Why it runs, for people.
    pub cause: Option<String>,
    pub commit_id: Option<String>,
    pub branch: Option<String>,
    pub job_id: Option<wire::Id>,
    pub trigger_user_id: Option<wire::Id>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub failed_message: Option<String>,
    pub duration: Option<wire::Number>,
    pub status: Option<BuildResult>,
}

crate::open_enum! {
    /// How a build has ended; those that have not are not documented here.
    pub enum BuildResult {
        Succeed = "SUCCEED",
        Failed = "FAILED",
        Aborted = "ABORTED",
        Timeout = "TIMEOUT",
        Unstable = "UNSTABLE",
    }
}

crate::open_enum! {
    /// What starts a job.
    pub enum TriggerMethod {
        RefChange = "REF_CHANGE",
        Cron = "CRON",
        MrChange = "MR_CHANGE",
        Api = "API",
        Manual = "MANUAL",
    }
}
