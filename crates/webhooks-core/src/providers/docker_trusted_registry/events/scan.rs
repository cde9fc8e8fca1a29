use crate::docker_trusted_registry::{Contents, Notification, ScanContents};

/// A scan of an image came to its end, or failed: which, the type says.
///
/// <https://docs.mirantis.com/msr/3.1/ops/manage-webhooks.html>
pub type ScanEvent = Notification<ScanContents>;

impl Contents for ScanContents {
    const EVENT_TYPES: &'static [&'static str] = &["SCAN_COMPLETED", "SCAN_FAILED"];
}
