use crate::azure_devops::{Build, Notification, Resource};

/// A build came to its end.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type BuildCompleteEvent = Notification<Build>;

impl Resource for Build {
    const EVENT_TYPES: &'static [&'static str] = &["build.complete"];
}
