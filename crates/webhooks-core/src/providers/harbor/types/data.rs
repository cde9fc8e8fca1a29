use crate::Deserialize;
use crate::harbor::{Replication, Repository, Resource, Retention};
use crate::wire;

/// What was pushed, pulled or deleted.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ArtifactData {
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub resources: Vec<Resource>,
    pub repository: Repository,
}

/// What was scanned.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ScanData {
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub resources: Vec<Resource>,
    pub repository: Repository,
    /// Since Harbor 2.11.
    pub scan: Option<Scan>,
}

/// What a scan was for.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Scan {
    /// `vulnerability` or `sbom`.
    pub scan_type: Option<String>,
}

/// What was pushed, and how it stands with the quota.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct QuotaData {
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub resources: Vec<Resource>,
    pub repository: Repository,
    pub custom_attributes: Option<CustomAttributes>,
}

/// What else there is to say: of quotas alone.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CustomAttributes {
    /// A sentence for people, with the sizes in it.
    #[serde(rename = "Details")]
    pub details: Option<String>,
}

/// What was replicated. Harbor has one structure for the data of all events: resources and repository may be in it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ReplicationData {
    pub replication: Replication,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub resources: Vec<Resource>,
    pub repository: Option<Repository>,
}

/// What was kept and what was not.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RetentionData {
    pub retention: Retention,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub resources: Vec<Resource>,
    pub repository: Option<Repository>,
}
