use crate::azure_devops::{Notification, ReleaseChange, Resource};

/// A release was created or abandoned: which, the event type says.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type ReleaseEvent = Notification<ReleaseChange>;

impl Resource for ReleaseChange {
    const EVENT_TYPES: &'static [&'static str] =
        &["ms.vss-release.release-created-event", "ms.vss-release.release-abandoned-event"];
}
