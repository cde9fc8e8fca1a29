use crate::Deserialize;
use crate::azure_devops::{
    Condition, Environment, IdentityRef, Link, Project, Reference, Release, ReleaseApproval,
};
use crate::wire;

/// A deployment to a stage.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeploymentChange {
    pub environment: Option<Environment>,
    pub release: Option<Release>,
    pub deployment: Option<Deployment>,
    pub project: Option<Project>,
    pub comment: Option<String>,
    pub stage_name: Option<String>,
    pub attempt_id: Option<i64>,
    pub id: Option<wire::Id>,
    pub url: Option<String>,
}

/// A deployment, in version 3.0 of the resource.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Deployment {
    pub id: Option<i64>,
    /// This and `environment` are in an example of the documentation's.
    pub status: Option<String>,
    pub environment: Option<Reference>,
    pub release: Option<Release>,
    pub release_definition: Option<Reference>,
    pub release_environment: Option<Reference>,
    pub project_reference: Option<Reference>,
    pub definition_environment_id: Option<i64>,
    pub attempt: Option<i64>,
    pub reason: Option<String>,
    pub deployment_status: Option<String>,
    pub operation_status: Option<String>,
    pub requested_by: Option<IdentityRef>,
    pub requested_for: Option<IdentityRef>,
    pub queued_on: Option<wire::Timestamp>,
    pub started_on: Option<wire::Timestamp>,
    pub completed_on: Option<wire::Timestamp>,
    pub last_modified_on: Option<wire::Timestamp>,
    pub last_modified_by: Option<IdentityRef>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub conditions: Vec<Condition>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub pre_deploy_approvals: Vec<ReleaseApproval>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub post_deploy_approvals: Vec<ReleaseApproval>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
}

/// An approval, and what it is for.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeploymentApproval {
    pub approval: Option<ReleaseApproval>,
    pub release: Option<Release>,
    pub environment: Option<Environment>,
    pub deployment: Option<Deployment>,
    pub project: Option<Project>,
    pub stage_name: Option<String>,
    pub attempt_id: Option<i64>,
    pub id: Option<wire::Id>,
    pub url: Option<String>,
}
