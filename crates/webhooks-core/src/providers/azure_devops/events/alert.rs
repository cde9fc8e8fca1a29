use crate::azure_devops::{Notification, Resource, SecurityAlert};

/// Advanced Security found something, or an alert of its was changed or got another state: which, the event type says.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type SecurityAlertEvent = Notification<SecurityAlert>;

impl Resource for SecurityAlert {
    const EVENT_TYPES: &'static [&'static str] = &[
        "ms.vss-alerts.alert-created-event",
        "ms.vss-alerts.alert-state-changed-event",
        "ms.vss-alerts.alert-updated-event",
    ];
}
