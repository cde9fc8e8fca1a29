use crate::docker_trusted_registry::{Contents, Notification, RepositoryContents};

/// A repository was created, updated or deleted: which, the type says. One can subscribe to it by the API alone.
///
/// <https://docs.mirantis.com/msr/3.1/ops/manage-webhooks.html>
pub type RepositoryEvent = Notification<RepositoryContents>;

impl Contents for RepositoryContents {
    const EVENT_TYPES: &'static [&'static str] = &["REPO_CREATED", "REPO_UPDATED", "REPO_DELETED"];
}
