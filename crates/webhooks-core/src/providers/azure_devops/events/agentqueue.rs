use crate::azure_devops::{AgentQueue, Notification, Resource};

/// A project's agent pool was created or changed: which, the event type says.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type AgentQueueEvent = Notification<AgentQueue>;

impl Resource for AgentQueue {
    const EVENT_TYPES: &'static [&'static str] = &["agentqueue.created", "agentqueue.updated"];
}
