use super::{GitHub, PingEvent};

crate::events! {
    /// What GitHub sends, by the header `X-GitHub-Event`.
    pub enum Event for GitHub {
        Ping("ping") => PingEvent,
    }
}
