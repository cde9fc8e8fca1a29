use crate::docker_trusted_registry::{Contents, ManifestContents, Notification};

/// A manifest was pushed, pulled or deleted: which, the type says.
///
/// <https://docs.mirantis.com/msr/3.1/ops/manage-webhooks.html>
pub type ManifestEvent = Notification<ManifestContents>;

impl Contents for ManifestContents {
    const EVENT_TYPES: &'static [&'static str] = &["MANIFEST_PUSH", "MANIFEST_PULL", "MANIFEST_DELETE"];
}
