use crate::Deserialize;
use crate::azure_devops::{IdentityRef, Link, Reference, RunResources, Signature, Variable};
use crate::wire;

/// A run, or a stage or job of one, in another state.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PipelineChange {
    pub run: Option<Run>,
    pub pipeline: Option<Pipeline>,
    /// Not of a run as a whole.
    pub stage: Option<Stage>,
    /// Of a job.
    pub job: Option<Stage>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub repositories: Vec<RunRepository>,
    pub project_id: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub stages: Vec<Stage>,
    pub requested_by: Option<IdentityRef>,
    pub requested_for: Option<IdentityRef>,
    pub run_id: Option<i64>,
    pub run_url: Option<String>,
    pub stage_name: Option<String>,
    pub attempt_id: Option<i64>,
    pub id: Option<wire::Id>,
    pub url: Option<String>,
}

/// A run of a pipeline.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Run {
    /// A number; text in approvals.
    pub id: Option<wire::Id>,
    /// Its number.
    pub name: Option<String>,
    pub state: Option<RunState>,
    pub result: Option<RunResult>,
    pub created_date: Option<wire::Timestamp>,
    pub finished_date: Option<wire::Timestamp>,
    pub final_yaml: Option<String>,
    pub pipeline: Option<Pipeline>,
    #[serde(default)]
    pub template_parameters: wire::Entries<String>,
    #[serde(default)]
    pub variables: wire::Entries<Variable>,
    pub resources: Option<RunResources>,
    /// The following are there while an approval is waited for.
    pub queued_on: Option<wire::Timestamp>,
    /// A name for people.
    pub requested_for: Option<String>,
    /// Such as `Manual`.
    pub run_reason: Option<String>,
    pub url: Option<String>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
}

/// A pipeline.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Pipeline {
    /// A number; text in approvals.
    pub id: Option<wire::Id>,
    pub revision: Option<i64>,
    pub name: Option<String>,
    pub folder: Option<String>,
    /// In an approval: the run.
    pub owner: Option<Reference>,
    pub url: Option<String>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
}

/// A stage of a run, or a job.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Stage {
    pub id: Option<String>,
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub attempt: Option<i64>,
    pub state: Option<RunState>,
    pub result: Option<RunResult>,
    pub start_time: Option<wire::Timestamp>,
    pub finish_time: Option<wire::Timestamp>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
}

/// A repository that a run uses.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RunRepository {
    pub id: Option<String>,
    pub alias: Option<String>,
    /// Such as `Git` and `GitHub`.
    pub r#type: Option<String>,
    pub change: Option<RepositoryVersion>,
    pub url: Option<String>,
}

/// The commit that a run uses.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryVersion {
    pub author: Option<Signature>,
    pub committer: Option<Signature>,
    pub message: Option<String>,
    pub version: Option<String>,
}

crate::open_enum! {
    /// How far it has come.
    pub enum RunState {
        NotStarted = "notStarted",
        Waiting = "waiting",
        Running = "running",
        InProgress = "inProgress",
        Canceling = "canceling",
        Completed = "completed",
        Unknown = "unknown",
    }
}

crate::open_enum! {
    /// What came of it.
    pub enum RunResult {
        Succeeded = "succeeded",
        PartiallySucceeded = "partiallySucceeded",
        SucceededWithIssues = "succeededWithIssues",
        Failed = "failed",
        Canceled = "canceled",
        Skipped = "skipped",
        Rejected = "rejected",
        Abandoned = "abandoned",
        Unknown = "unknown",
    }
}
