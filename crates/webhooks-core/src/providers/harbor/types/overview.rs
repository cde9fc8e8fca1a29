use crate::Deserialize;
use crate::wire;

/// A report of a scan for vulnerabilities, in short.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ScanReport {
    pub report_id: Option<String>,
    pub scan_status: Option<ScanStatus>,
    /// The worst one found. Empty where the scan did not come to its end.
    pub severity: Option<Severity>,
    /// In seconds.
    pub duration: Option<i64>,
    pub summary: Option<ScanSummary>,
    pub start_time: Option<wire::Timestamp>,
    pub end_time: Option<wire::Timestamp>,
    pub scanner: Option<Scanner>,
    pub complete_percent: Option<i64>,
}

/// How many vulnerabilities were found.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ScanSummary {
    pub total: Option<i64>,
    pub fixable: Option<i64>,
    pub summary: Option<SeverityCounts>,
}

/// How many vulnerabilities of each severity; those that are not there have none.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SeverityCounts {
    #[serde(rename = "Critical")]
    pub critical: Option<i64>,
    #[serde(rename = "High")]
    pub high: Option<i64>,
    #[serde(rename = "Medium")]
    pub medium: Option<i64>,
    #[serde(rename = "Low")]
    pub low: Option<i64>,
    #[serde(rename = "Negligible")]
    pub negligible: Option<i64>,
    #[serde(rename = "None")]
    pub none: Option<i64>,
    #[serde(rename = "Unknown")]
    pub unknown: Option<i64>,
}

/// The program that scanned.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Scanner {
    pub name: Option<String>,
    pub vendor: Option<String>,
    pub version: Option<String>,
}

/// A list of an artifact's parts, and where it is.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SbomOverview {
    pub report_id: Option<String>,
    pub scan_status: Option<ScanStatus>,
    pub sbom_repository: Option<String>,
    pub sbom_digest: Option<String>,
    /// In seconds.
    pub duration: Option<i64>,
    pub start_time: Option<wire::Timestamp>,
    pub end_time: Option<wire::Timestamp>,
    pub scanner: Option<wire::TextOr<Scanner>>,
}

crate::open_enum! {
    /// What became of a scan.
    pub enum ScanStatus {
        Pending = "Pending",
        Running = "Running",
        Scheduled = "Scheduled",
        Success = "Success",
        Error = "Error",
        Stopped = "Stopped",
        NotScanned = "Not Scanned",
    }
}

crate::open_enum! {
    /// How bad a vulnerability is.
    pub enum Severity {
        None = "None",
        Unknown = "Unknown",
        Negligible = "Negligible",
        Low = "Low",
        Medium = "Medium",
        High = "High",
        Critical = "Critical",
    }
}
