use crate::Deserialize;
use crate::azure_devops::{Environment, IdentityRef, Link, Project, Reference};
use crate::wire;

/// A release that was made or given up.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReleaseChange {
    pub release: Option<Release>,
    pub project: Option<Project>,
    pub id: Option<wire::Id>,
    pub url: Option<String>,
    pub stage_name: Option<String>,
    pub attempt_id: Option<i64>,
}

/// A release of the classic kind.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Release {
    /// A number; text in an example of the documentation's.
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    /// `draft`, `active`, `abandoned` or `undefined`.
    pub status: Option<String>,
    pub created_on: Option<wire::Timestamp>,
    pub modified_on: Option<wire::Timestamp>,
    pub created_by: Option<IdentityRef>,
    pub created_for: Option<IdentityRef>,
    pub modified_by: Option<IdentityRef>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub environments: Vec<Environment>,
    #[serde(default)]
    pub variables: wire::Entries<Variable>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub variable_groups: Vec<VariableGroup>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub artifacts: Vec<Artifact>,
    pub release_definition: Option<Reference>,
    pub release_definition_revision: Option<i64>,
    pub description: Option<String>,
    /// Such as `manual` and `continuousIntegration`.
    pub reason: Option<String>,
    pub release_name_format: Option<String>,
    pub keep_forever: Option<bool>,
    pub definition_snapshot_revision: Option<i64>,
    pub comment: Option<String>,
    pub logs_container_url: Option<String>,
    pub pool_name: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub tags: Vec<String>,
    pub triggering_artifact_alias: Option<String>,
    pub project_reference: Option<Reference>,
    pub project: Option<Project>,
    pub url: Option<String>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
}

/// What is released.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Artifact {
    pub source_id: Option<String>,
    /// Such as `Build` and `Git`.
    pub r#type: Option<String>,
    pub alias: Option<String>,
    /// By what each is: `definition`, `project`, `version`, `branch`.
    #[serde(default)]
    pub definition_reference: wire::Entries<Reference>,
    pub is_primary: Option<bool>,
    pub is_retained: Option<bool>,
}

/// Variables of several pipelines.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct VariableGroup {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub r#type: Option<String>,
    pub description: Option<String>,
    #[serde(default)]
    pub variables: wire::Entries<Variable>,
    pub is_shared: Option<bool>,
}

/// A variable of a pipeline's.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Variable {
    /// Missing where it is secret.
    pub value: Option<String>,
    pub is_secret: Option<bool>,
    pub allow_override: Option<bool>,
}
