use crate::azure_devops::{Notification, Resource, WorkItem};

/// A work item was created, commented on, deleted or restored: which, the event type says. A comment is the field
/// `System.History`.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type WorkItemEvent = Notification<WorkItem>;

impl Resource for WorkItem {
    const EVENT_TYPES: &'static [&'static str] =
        &["workitem.commented", "workitem.created", "workitem.deleted", "workitem.restored"];
}
