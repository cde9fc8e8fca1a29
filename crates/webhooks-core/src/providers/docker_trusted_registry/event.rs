use super::{
    DockerTrustedRegistry, ManifestEvent, OtherEvent, RepositoryEvent, ScanEvent, ScannerUpdateEvent,
    TagEvent,
};
use crate::Deserialize;

crate::events! {
    /// What Docker Trusted Registry sends, by the body's `type`.
    pub enum Event for DockerTrustedRegistry {
        Tag("TAG_PUSH", "TAG_PULL", "TAG_DELETE") => TagEvent,
        Manifest("MANIFEST_PUSH", "MANIFEST_PULL", "MANIFEST_DELETE") => ManifestEvent,
        Scan("SCAN_COMPLETED", "SCAN_FAILED") => ScanEvent,
        Repository("REPO_CREATED", "REPO_UPDATED", "REPO_DELETED") => RepositoryEvent,
        ScannerUpdate("SCANNER_UPDATE_COMPLETED") => ScannerUpdateEvent,
        Other("PROMOTION", "PUSH_MIRRORING", "POLL_MIRRORING", "CHART_PUSH", "CHART_PULL", "CHART_DELETE", "CHART_LINTED") => OtherEvent,
    }
}

/// What a body says of itself.
#[derive(Deserialize)]
pub(super) struct Envelope {
    pub(super) r#type: String,
}
