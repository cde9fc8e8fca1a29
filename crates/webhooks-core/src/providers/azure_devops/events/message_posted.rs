use crate::azure_devops::{Notification, Resource, RoomMessage};

/// Somebody wrote into a team room. Services has none any more, and its documentation nothing of them since 2019.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type RoomMessageEvent = Notification<RoomMessage>;

impl Resource for RoomMessage {
    const EVENT_TYPES: &'static [&'static str] = &["message.posted"];
}
