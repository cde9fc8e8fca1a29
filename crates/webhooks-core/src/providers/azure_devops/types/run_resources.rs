use crate::Deserialize;
use crate::azure_devops::Pipeline;
use crate::wire;

/// What a run uses, by the names that the pipeline has for it; its own repository is `self`.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RunResources {
    #[serde(default)]
    pub repositories: wire::Entries<RepositoryResource>,
    #[serde(default)]
    pub pipelines: wire::Entries<PipelineResource>,
    #[serde(default)]
    pub containers: wire::Entries<ContainerResource>,
}

/// A repository at a commit.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RepositoryResource {
    pub repository: Option<ResourceRepository>,
    /// `refs/heads/main`
    pub ref_name: Option<String>,
    /// The commit.
    pub version: Option<String>,
}

/// A repository, here or elsewhere.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResourceRepository {
    /// Of those here.
    pub id: Option<String>,
    /// `azureReposGit`, `gitHub` and others.
    pub r#type: Option<String>,
    /// Of those elsewhere: `acme/shop`.
    pub full_name: Option<String>,
    /// The service connection to there.
    pub connection: Option<ResourceConnection>,
}

/// A service connection.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResourceConnection {
    pub id: Option<String>,
}

/// What another pipeline made.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PipelineResource {
    pub pipeline: Option<Pipeline>,
    pub version: Option<String>,
}

/// A container that jobs run in.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContainerResource {
    pub container: Option<ContainerImage>,
}

/// An image, and how it is run.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContainerImage {
    pub image: Option<String>,
    pub options: Option<String>,
    pub map_docker_socket: Option<bool>,
    #[serde(default)]
    pub environment: wire::Entries<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub ports: Vec<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub volumes: Vec<String>,
}
