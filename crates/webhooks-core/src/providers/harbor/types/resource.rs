use crate::Deserialize;
use crate::harbor::{SbomOverview, ScanReport};
use crate::wire;

/// An artifact under one name.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Resource {
    /// `sha256:...`. Charts of ChartMuseum have none.
    pub digest: Option<String>,
    /// The digest again where an artifact is pulled or pushed by that; missing or empty for one that has no tag.
    pub tag: Option<String>,
    /// What to pull, without a scheme: `registry.example/project/name:tag`.
    pub resource_url: Option<String>,
    /// The report of a scan for vulnerabilities, by its media type.
    #[serde(default)]
    pub scan_overview: wire::Entries<ScanReport>,
    /// What came of a scan that lists the parts.
    pub sbom_overview: Option<SbomOverview>,
}
