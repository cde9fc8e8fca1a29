use crate::azure_devops::{ApprovalChange, Notification, Resource};

/// A stage of a run waits for approval, or got it or not: which, the event type says.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type ApprovalEvent = Notification<ApprovalChange>;

impl Resource for ApprovalChange {
    const EVENT_TYPES: &'static [&'static str] =
        &["ms.vss-pipelinechecks-events.approval-pending", "ms.vss-pipelinechecks-events.approval-completed"];
}
