use crate::Deserialize;

use super::StandardWebhooks;

crate::events! {
    /// What a Standard Webhooks sender sends. Payloads are the sender's own, so none is typed here:
    /// [`Custom`](crate::Custom) reads them into a type of yours.
    pub enum Event for StandardWebhooks {}
}

/// The event name by convention: the body's `type`, if it is an object that has one.
pub(super) fn kind(json: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Envelope {
        r#type: String,
    }
    crate::json::decode::<Envelope>(json).ok().map(|envelope| envelope.r#type)
}
