use crate::Deserialize;

use super::{DetailedMergeStatus, MergeRequestState, MergeStatus, User};
use crate::wire;

/// A pipeline: stages of jobs for a commit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Pipeline {
    pub id: wire::Id,
    /// Its number in the project.
    pub iid: Option<wire::Id>,
    /// As `workflow:name` has it. Since GitLab 16.1.
    pub name: Option<String>,
    /// Branch or tag, without `refs/`.
    #[serde(rename = "ref")]
    pub git_ref: String,
    /// Whether `ref` is a tag.
    pub tag: Option<bool>,
    pub sha: String,
    pub before_sha: Option<String>,
    pub source: Option<PipelineSource>,
    pub status: CiStatus,
    /// What people see: `passed`, `passed with warnings`.
    pub detailed_status: Option<String>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub stages: Vec<String>,
    pub created_at: Option<wire::Timestamp>,
    pub finished_at: Option<wire::Timestamp>,
    /// In seconds.
    pub duration: Option<f64>,
    /// In seconds.
    pub queued_duration: Option<f64>,
    pub protected_ref: Option<bool>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub variables: Vec<PipelineVariable>,
    pub url: Option<String>,
}

/// What the pipeline was started with.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PipelineVariable {
    pub key: Option<String>,
    /// May be a secret: who starts a pipeline may put anything here.
    pub value: Option<wire::Redacted>,
}

crate::open_enum! {
    /// What a pipeline was started by.
    pub enum PipelineSource {
        Api = "api",
        Chat = "chat",
        External = "external",
        ExternalPullRequestEvent = "external_pull_request_event",
        MergeRequestEvent = "merge_request_event",
        OndemandDastScan = "ondemand_dast_scan",
        OndemandDastValidation = "ondemand_dast_validation",
        ParentPipeline = "parent_pipeline",
        Pipeline = "pipeline",
        Push = "push",
        Schedule = "schedule",
        SecurityOrchestrationPolicy = "security_orchestration_policy",
        Trigger = "trigger",
        Web = "web",
        WebIde = "webide",
    }
}

crate::open_enum! {
    /// Where a pipeline or a job stands.
    pub enum CiStatus {
        Created = "created",
        WaitingForResource = "waiting_for_resource",
        WaitingForCallback = "waiting_for_callback",
        Preparing = "preparing",
        Pending = "pending",
        Running = "running",
        Success = "success",
        Failed = "failed",
        Canceling = "canceling",
        Canceled = "canceled",
        Skipped = "skipped",
        /// Waits for somebody to start it.
        Manual = "manual",
        Scheduled = "scheduled",
    }
}

/// A job of a pipeline.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Build {
    pub id: wire::Id,
    pub stage: Option<String>,
    pub name: String,
    pub status: CiStatus,
    pub created_at: Option<wire::Timestamp>,
    pub started_at: Option<wire::Timestamp>,
    pub finished_at: Option<wire::Timestamp>,
    /// In seconds.
    pub duration: Option<f64>,
    /// In seconds.
    pub queued_duration: Option<f64>,
    pub failure_reason: Option<String>,
    /// `on_success`, `on_failure`, `always`, `manual`, `delayed`.
    pub when: Option<String>,
    pub manual: Option<bool>,
    pub allow_failure: Option<bool>,
    pub user: Option<User>,
    /// `null` until one took it.
    pub runner: Option<Runner>,
    pub artifacts_file: Option<ArtifactsFile>,
    pub environment: Option<BuildEnvironment>,
}

/// What runs jobs.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Runner {
    pub id: Option<wire::Id>,
    pub description: Option<String>,
    pub runner_type: Option<RunnerType>,
    pub active: Option<bool>,
    pub is_shared: Option<bool>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub tags: Vec<String>,
}

crate::open_enum! {
    /// Whose jobs a runner runs.
    pub enum RunnerType {
        Instance = "instance_type",
        Group = "group_type",
        Project = "project_type",
    }
}

/// What a job left behind; both are `null` if nothing.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ArtifactsFile {
    pub filename: Option<String>,
    /// In bytes.
    pub size: Option<i64>,
}

/// Where a job deploys to.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BuildEnvironment {
    pub name: Option<String>,
    /// `start`, `prepare`, `stop`, `verify`, `access`.
    pub action: Option<String>,
    pub deployment_tier: Option<EnvironmentTier>,
}

crate::open_enum! {
    /// What an environment is for.
    pub enum EnvironmentTier {
        Production = "production",
        Staging = "staging",
        Testing = "testing",
        Development = "development",
        Other = "other",
    }
}

/// What a pipeline has of its merge request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PipelineMergeRequest {
    pub id: Option<wire::Id>,
    pub iid: wire::Id,
    pub title: Option<String>,
    pub source_branch: Option<String>,
    pub source_project_id: Option<wire::Id>,
    pub target_branch: Option<String>,
    pub target_project_id: Option<wire::Id>,
    pub state: Option<MergeRequestState>,
    pub merge_status: Option<MergeStatus>,
    pub detailed_merge_status: Option<DetailedMergeStatus>,
    pub url: Option<String>,
}

/// A pipeline's upstream pipeline.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SourcePipeline {
    pub project: Option<SourceProject>,
    pub pipeline_id: Option<wire::Id>,
    pub job_id: Option<wire::Id>,
}

/// An upstream pipeline's project.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SourceProject {
    pub id: Option<wire::Id>,
    pub web_url: Option<String>,
    pub path_with_namespace: Option<String>,
}
