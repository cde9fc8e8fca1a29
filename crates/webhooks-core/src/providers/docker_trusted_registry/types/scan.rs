use crate::Deserialize;
use crate::wire;

/// What was scanned, and what came of it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ScanContents {
    pub namespace: Option<String>,
    /// Without the namespace.
    pub repository: Option<String>,
    pub tag: Option<String>,
    /// `registry.example/namespace/repository:tag`
    pub image_name: Option<String>,
    /// Of a scan that came to its end.
    pub scan_summary: Option<ScanSummary>,
    /// Of one that failed.
    pub error: Option<String>,
}

/// How many vulnerabilities there are.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ScanSummary {
    pub namespace: Option<String>,
    pub repository: Option<String>,
    pub tag: Option<String>,
    pub critical: Option<i64>,
    pub major: Option<i64>,
    pub minor: Option<i64>,
    /// 0 failed, 1 not scanned, 2 scanning, 3 waiting, 4 scanned but not checked, 5 checking, 6 done.
    pub last_scan_status: Option<i64>,
    pub check_completed_at: Option<wire::Timestamp>,
}

/// A database of vulnerabilities, and where it is in use.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ScannerUpdateContents {
    pub scanner_version: Option<wire::Id>,
    pub scanner_updated_at: Option<wire::Timestamp>,
    pub db_version: Option<wire::Id>,
    pub db_updated_at: Option<wire::Timestamp>,
    pub success: Option<wire::Flag>,
    /// By their ids.
    #[serde(default)]
    pub replicas: wire::Entries<Replica>,
}

/// A copy of the registry.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Replica {
    pub replica_id: Option<String>,
    pub db_updated_at: Option<wire::Timestamp>,
    pub version: Option<wire::Id>,
}
