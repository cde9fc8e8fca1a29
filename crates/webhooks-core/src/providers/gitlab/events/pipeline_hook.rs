use crate::Deserialize;
use crate::gitlab::{Build, Commit, Pipeline, PipelineMergeRequest, Project, SourcePipeline, User};
use crate::wire;

/// A pipeline's status changed.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#pipeline-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PipelineEvent {
    /// `pipeline`.
    pub object_kind: Option<String>,
    pub object_attributes: Pipeline,
    /// `null` unless it runs for one.
    pub merge_request: Option<PipelineMergeRequest>,
    pub user: Option<User>,
    pub project: Project,
    pub commit: Option<Commit>,
    #[serde(default, alias = "jobs", deserialize_with = "wire::null_as_default")]
    pub builds: Vec<Build>,
    /// Where it is downstream of another one.
    pub source_pipeline: Option<SourcePipeline>,
}
