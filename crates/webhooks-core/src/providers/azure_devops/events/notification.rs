use crate::Deserialize;
use crate::azure_devops::{EventType, Message, ResourceContainers};
use crate::wire;

/// What all events have, around the resource that each is about.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", check = "Self::is_of_its_type")]
#[non_exhaustive]
pub struct Notification<R: Resource> {
    pub event_type: EventType,
    /// Of the event.
    pub id: Option<String>,
    pub subscription_id: Option<String>,
    /// Counts the notifications of a subscription.
    pub notification_id: Option<wire::Id>,
    /// `tfs`, `rm`, `pipelines`, or `azure-devops`.
    pub publisher_id: Option<String>,
    pub scope: Option<String>,
    /// These three are `null`, or have less in them, where the subscription says "Minimal" or "None".
    pub message: Option<Message>,
    pub detailed_message: Option<Message>,
    pub resource: Option<R>,
    /// Of the resource's shape: `1.0`, `2.0`, `3.0-preview.1`.
    pub resource_version: Option<String>,
    pub resource_containers: Option<ResourceContainers>,
    pub created_date: Option<wire::Timestamp>,
}

/// What an event is about.
pub trait Resource {
    /// The types of events that are about it.
    const EVENT_TYPES: &'static [&'static str];
}

impl<R: Resource> Notification<R> {
    /// Nothing else is always there. A type that is not known here is another spelling.
    fn is_of_its_type(&self) -> Result<(), &'static str> {
        let name = self.event_type.as_str();
        let is_another = EventType::KNOWN.contains(&name) && !R::EVENT_TYPES.contains(&name);
        if is_another { Err("the type of another event") } else { Ok(()) }
    }
}
