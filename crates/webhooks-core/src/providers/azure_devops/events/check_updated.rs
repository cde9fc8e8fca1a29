use crate::azure_devops::{CheckChange, Notification, Resource};

/// A check was changed, such as the approval of an environment or a condition on a service connection.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type CheckUpdatedEvent = Notification<CheckChange>;

impl Resource for CheckChange {
    const EVENT_TYPES: &'static [&'static str] = &["ms.vss-pipelinechecks-events.check-updated-event"];
}
