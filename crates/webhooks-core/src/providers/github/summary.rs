//! One line for people about each event.

use super::Event;

pub(super) fn of(event: &Event) -> Option<String> {
    match event {
        Event::Ping(ping) => Some(format!("ping: {}", ping.zen)),
        Event::Fallback(_) => None,
    }
}
