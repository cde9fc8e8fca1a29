use crate::Deserialize;
use crate::azure_devops::{Deployment, IdentityRef, Project, Reference, Release, ReleaseApproval};
use crate::wire;

/// A deployment that waits, and for what.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManualInterventionChange {
    pub manual_intervention: Option<ManualIntervention>,
    pub project: Option<Project>,
    pub release: Option<Release>,
    pub approval: Option<ReleaseApproval>,
    pub environment_owner: Option<IdentityRef>,
    /// Ids of users.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub email_recipients: Vec<String>,
    pub deployment: Option<Deployment>,
}

/// What is to be done by hand.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ManualIntervention {
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    /// Such as `pending`, `approved` and `rejected`.
    pub status: Option<String>,
    pub instructions: Option<String>,
    pub comments: Option<String>,
    pub approver: Option<IdentityRef>,
    pub created_on: Option<wire::Timestamp>,
    pub modified_on: Option<wire::Timestamp>,
    pub task_instance_id: Option<String>,
    pub release: Option<Reference>,
    pub release_definition: Option<Reference>,
    pub release_environment: Option<Reference>,
    pub project: Option<Project>,
    pub url: Option<String>,
}
