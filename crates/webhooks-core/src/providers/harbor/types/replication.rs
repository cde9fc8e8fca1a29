use crate::Deserialize;
use crate::wire;

/// What was replicated from where to where. One of the two registries is this Harbor.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Replication {
    pub harbor_hostname: Option<String>,
    /// Such as `Success` and `Error`.
    pub job_status: Option<String>,
    /// The policy's.
    pub description: Option<String>,
    /// Such as `image` and `chart`.
    pub artifact_type: Option<String>,
    /// How Harbor logs in to the other registry: `basic`, `oauth`, `secret`.
    pub authentication_type: Option<String>,
    /// Whether what is there already is replaced.
    pub override_mode: Option<bool>,
    /// `MANUAL`, `SCHEDULED` or `EVENT_BASED`.
    pub trigger_type: Option<String>,
    pub policy_creator: Option<String>,
    /// In seconds since the Unix epoch.
    pub execution_timestamp: Option<wire::Timestamp>,
    pub src_resource: Option<ReplicationResource>,
    pub dest_resource: Option<ReplicationResource>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub successful_artifact: Vec<ArtifactInfo>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub failed_artifact: Vec<ArtifactInfo>,
    pub execution_id: Option<i64>,
    pub task_id: Option<i64>,
}

/// A registry, and a namespace in it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ReplicationResource {
    /// As Harbor's administrator calls it; missing for this Harbor.
    pub registry_name: Option<String>,
    /// Such as `harbor` and `docker-hub`.
    pub registry_type: Option<String>,
    /// Its URL.
    pub endpoint: Option<String>,
    pub provider: Option<String>,
    pub namespace: Option<String>,
}

/// What became of an artifact.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ArtifactInfo {
    /// Such as `image`.
    pub r#type: Option<String>,
    /// In words that differ: `Success`, `SUCCESS`.
    pub status: Option<String>,
    /// Name and tag, and sometimes a remark on the number of artifacts.
    pub name_tag: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub references: Vec<String>,
    pub fail_reason: Option<String>,
}
