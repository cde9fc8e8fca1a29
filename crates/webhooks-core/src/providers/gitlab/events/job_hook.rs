use crate::Deserialize;
use crate::gitlab::{BuildEnvironment, CiStatus, Project, Repository, Runner, SourcePipeline, User};
use crate::wire;

/// A job's status changed. Not sent for jobs that trigger other pipelines.
///
/// `object_kind` is `build`, as jobs were called once; so was the event, `Build Hook`.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#job-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct JobEvent {
    /// `build`.
    pub object_kind: Option<String>,
    /// Branch or tag, without `refs/`.
    #[serde(rename = "ref")]
    pub git_ref: Option<String>,
    /// Whether `ref` is a tag.
    pub tag: Option<bool>,
    pub sha: Option<String>,
    pub before_sha: Option<String>,
    /// 0 for the first run. Since GitLab 15.6.
    pub retries_count: Option<i64>,
    pub build_id: wire::Id,
    pub build_name: String,
    pub build_stage: Option<String>,
    pub build_status: CiStatus,
    pub build_created_at: Option<wire::Timestamp>,
    pub build_started_at: Option<wire::Timestamp>,
    pub build_finished_at: Option<wire::Timestamp>,
    /// `build_created_at` in another layout, in new versions.
    pub build_created_at_iso: Option<wire::Timestamp>,
    /// `build_started_at` in another layout, in new versions.
    pub build_started_at_iso: Option<wire::Timestamp>,
    /// `build_finished_at` in another layout, in new versions.
    pub build_finished_at_iso: Option<wire::Timestamp>,
    /// In seconds.
    pub build_duration: Option<f64>,
    /// In seconds.
    pub build_queued_duration: Option<f64>,
    pub build_allow_failure: Option<bool>,
    /// `unknown_failure` for a job that did not fail: see `build_status`.
    pub build_failure_reason: Option<String>,
    pub pipeline_id: Option<wire::Id>,
    /// `null` until one took it.
    pub runner: Option<Runner>,
    pub project_id: Option<wire::Id>,
    /// With the groups it is in: `Acme / Site`.
    pub project_name: Option<String>,
    pub user: Option<User>,
    pub commit: Option<JobCommit>,
    pub repository: Option<Repository>,
    /// Absent in old versions.
    pub project: Option<Project>,
    pub environment: Option<BuildEnvironment>,
    /// Where its pipeline is downstream of another one.
    pub source_pipeline: Option<SourcePipeline>,
}

/// A job's commit and its pipeline in one.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct JobCommit {
    /// Of the pipeline. The commit's is `sha`.
    pub id: Option<wire::Id>,
    /// Of the pipeline. Since GitLab 15.8.
    pub name: Option<String>,
    pub sha: Option<String>,
    pub message: Option<String>,
    pub author_name: Option<String>,
    pub author_email: Option<String>,
    /// Page of the author, or a `mailto:`.
    pub author_url: Option<String>,
    /// Of the pipeline.
    pub status: Option<CiStatus>,
    /// Of the pipeline, in seconds.
    pub duration: Option<f64>,
    /// Of the pipeline.
    pub started_at: Option<wire::Timestamp>,
    /// Of the pipeline.
    pub finished_at: Option<wire::Timestamp>,
    /// `started_at` in another layout, in new versions.
    pub started_at_iso: Option<wire::Timestamp>,
    /// `finished_at` in another layout, in new versions.
    pub finished_at_iso: Option<wire::Timestamp>,
}
