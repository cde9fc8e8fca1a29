use crate::azure_devops::{DeploymentApproval, Notification, Resource};

/// A deployment of a release waits for somebody's approval, or got their answer: which, the event type says.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type DeploymentApprovalEvent = Notification<DeploymentApproval>;

impl Resource for DeploymentApproval {
    const EVENT_TYPES: &'static [&'static str] = &[
        "ms.vss-release.deployment-approval-pending-event",
        "ms.vss-release.deployment-approval-completed-event",
    ];
}
