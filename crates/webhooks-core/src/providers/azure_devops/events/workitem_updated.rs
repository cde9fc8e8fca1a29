use crate::azure_devops::{Notification, Resource, WorkItemUpdate};

/// A work item was changed.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type WorkItemUpdatedEvent = Notification<WorkItemUpdate>;

impl Resource for WorkItemUpdate {
    const EVENT_TYPES: &'static [&'static str] = &["workitem.updated"];
}
