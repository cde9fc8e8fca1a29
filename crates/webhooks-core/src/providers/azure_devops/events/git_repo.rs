use crate::azure_devops::{Notification, RepositoryChange, Resource};

/// A Git repository was created, deleted, forked, renamed, disabled or enabled: which, the event type says.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type RepositoryEvent = Notification<RepositoryChange>;

impl Resource for RepositoryChange {
    const EVENT_TYPES: &'static [&'static str] = &[
        "git.repo.created",
        "git.repo.deleted",
        "git.repo.forked",
        "git.repo.renamed",
        "git.repo.statuschanged",
    ];
}
