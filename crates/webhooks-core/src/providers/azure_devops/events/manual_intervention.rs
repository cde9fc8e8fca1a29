use crate::azure_devops::{ManualInterventionChange, Notification, Resource};

/// A deployment of a release waits for somebody to do something by hand.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type ManualInterventionEvent = Notification<ManualInterventionChange>;

impl Resource for ManualInterventionChange {
    const EVENT_TYPES: &'static [&'static str] = &["ms.vss-release.deployment-mi-pending-event"];
}
