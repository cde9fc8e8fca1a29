use crate::docker_trusted_registry::{Contents, Notification, ScannerUpdateContents};

/// The scanner's database of vulnerabilities was updated. One can subscribe to it by the API alone.
///
/// <https://docs.mirantis.com/msr/3.1/ops/manage-webhooks.html>
pub type ScannerUpdateEvent = Notification<ScannerUpdateContents>;

impl Contents for ScannerUpdateContents {
    const EVENT_TYPES: &'static [&'static str] = &["SCANNER_UPDATE_COMPLETED"];
}
