use crate::azure_devops::{Notification, Push, Resource};

/// Commits were pushed to a Git repository, or a branch or tag was made or deleted.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type PushEvent = Notification<Push>;

impl Resource for Push {
    const EVENT_TYPES: &'static [&'static str] = &["git.push"];
}
