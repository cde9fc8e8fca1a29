use crate::docker_trusted_registry::{Contents, Notification, TagContents};

/// A tag was pushed, pulled or deleted: which, the type says.
///
/// <https://docs.mirantis.com/msr/3.1/ops/manage-webhooks.html>
pub type TagEvent = Notification<TagContents>;

impl Contents for TagContents {
    const EVENT_TYPES: &'static [&'static str] = &["TAG_PUSH", "TAG_PULL", "TAG_DELETE"];
}
