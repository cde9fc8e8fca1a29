use super::{DockerHub, PushEvent};

crate::events! {
    /// What Docker Hub sends.
    pub enum Event for DockerHub {
        Push("push") => PushEvent,
    }
}
