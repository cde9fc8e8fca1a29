use crate::Deserialize;
use crate::azure_devops::{IdentityRef, Link, Project, Reference};
use crate::wire;

/// A build. The first members are those of version 2.0 of the resource and of 1.0, the last those of 1.0 alone.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Build {
    pub id: Option<i64>,
    pub uri: Option<String>,
    pub build_number: Option<String>,
    pub url: Option<String>,
    /// In version 1.0 what came of it.
    pub status: Option<String>,
    pub result: Option<BuildResult>,
    pub queue_time: Option<wire::Timestamp>,
    pub start_time: Option<wire::Timestamp>,
    pub finish_time: Option<wire::Timestamp>,
    /// Such as `manual`, `individualCI` and `pullRequest`.
    pub reason: Option<String>,
    /// `refs/heads/main`
    pub source_branch: Option<String>,
    /// The commit.
    pub source_version: Option<String>,
    pub priority: Option<String>,
    /// JSON as text.
    pub parameters: Option<String>,
    pub definition: Option<BuildDefinition>,
    pub queue: Option<Queue>,
    pub project: Option<Project>,
    pub requested_for: Option<IdentityRef>,
    pub requested_by: Option<IdentityRef>,
    pub last_changed_by: Option<IdentityRef>,
    pub last_changed_date: Option<wire::Timestamp>,
    pub deleted_date: Option<wire::Timestamp>,
    pub deleted_by: Option<IdentityRef>,
    pub deleted_reason: Option<String>,
    pub deleted: Option<bool>,
    pub repository: Option<BuildRepository>,
    pub logs: Option<BuildLog>,
    pub orchestration_plan: Option<Plan>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub plans: Vec<Plan>,
    /// By names of the source's, such as `ci.message` and `pr.number`.
    #[serde(default)]
    pub trigger_info: wire::Entries<String>,
    #[serde(default)]
    pub template_parameters: wire::Entries<String>,
    pub triggered_by_build: Option<Box<Build>>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub tags: Vec<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub validation_results: Vec<ValidationResult>,
    pub keep_forever: Option<bool>,
    pub retained_by_release: Option<bool>,
    pub append_commit_message_to_run_name: Option<bool>,
    pub build_number_revision: Option<i64>,
    pub quality: Option<String>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
    /// Branch and commit: `LG:refs/heads/main:600c52d`.
    pub source_get_version: Option<String>,
    pub drop_location: Option<String>,
    pub drop: Option<BuildLog>,
    pub log: Option<BuildLog>,
    pub retain_indefinitely: Option<bool>,
    pub has_diagnostics: Option<bool>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub requests: Vec<BuildRequest>,
}

/// What is built: a pipeline.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BuildDefinition {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub uri: Option<String>,
    pub path: Option<String>,
    pub revision: Option<i64>,
    pub project: Option<Project>,
    pub queue_status: Option<String>,
    /// `build` or `xaml`.
    pub r#type: Option<String>,
    pub created_date: Option<wire::Timestamp>,
    pub batch_size: Option<i64>,
    pub trigger_type: Option<String>,
    pub definition_type: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub drafts: Vec<Reference>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
}

/// Where it waits for an agent.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Queue {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub queue_type: Option<String>,
    pub pool: Option<Pool>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
}

/// A pool of agents.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Pool {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub is_hosted: Option<bool>,
}

/// Where the code is, here or elsewhere.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BuildRepository {
    pub id: Option<String>,
    /// Such as `TfsGit` and `GitHub`.
    pub r#type: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub default_branch: Option<String>,
    pub root_folder: Option<String>,
    pub clean: Option<String>,
    pub checkout_submodules: Option<bool>,
}

/// Where logs or results are.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BuildLog {
    pub id: Option<i64>,
    pub r#type: Option<String>,
    pub location: Option<String>,
    pub url: Option<String>,
    pub download_url: Option<String>,
}

/// A plan of the agents' work.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Plan {
    pub plan_id: Option<String>,
    pub orchestration_type: Option<i64>,
}

/// Who asked for it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BuildRequest {
    pub id: Option<i64>,
    pub url: Option<String>,
    pub requested_for: Option<IdentityRef>,
}

/// Why it could not be built.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ValidationResult {
    pub result: Option<String>,
    pub message: Option<String>,
}

crate::open_enum! {
    /// What came of a build.
    pub enum BuildResult {
        None = "none",
        Succeeded = "succeeded",
        PartiallySucceeded = "partiallySucceeded",
        Failed = "failed",
        Canceled = "canceled",
    }
}
