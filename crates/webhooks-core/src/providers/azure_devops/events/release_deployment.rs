use crate::azure_devops::{DeploymentChange, Notification, Resource};

/// A deployment of a release to a stage started or came to its end: which, the event type says.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type DeploymentEvent = Notification<DeploymentChange>;

impl Resource for DeploymentChange {
    const EVENT_TYPES: &'static [&'static str] =
        &["ms.vss-release.deployment-started-event", "ms.vss-release.deployment-completed-event"];
}
