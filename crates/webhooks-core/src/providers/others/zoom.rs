//! Zoom.
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | event subscriptions of Zoom apps |
//! | Since | Zoom of 2026, secret tokens |
//! | Authentication | `x-zm-signature: v0=<hex>`, HMAC-SHA-256 of `v0:timestamp:body`; 5 minutes |
//! | Event name | body member `event`: `meeting.started` |
//! | Delivery id | none |
//! | Body | JSON |
//! | Ping | `endpoint.url_validation`, answered with its `plainToken` and the HMAC of that |
//! | Answer | 200 or 204 within 3 s |
//!
//! # Oddities
//!
//! - The URL is validated when it is set up, and every 72 hours again.
//! - Zoom names no tolerance for the timestamp in `x-zm-request-timestamp`; five minutes, both ways, are ours.
//! - The verification token in `Authorization` is the older way to authenticate, and is not looked at.
//!
//! # Sources
//!
//! developers.zoom.us (`docs/api/webhooks`, `changelog/platform/webhook-url-validation`).

use super::FIVE_MINUTES;
use crate::json::text_at;
use crate::scheme::{HmacScheme, Part, Proof, Signature, SignatureScheme, TimestampRule};
use crate::{Answer, Body, Head, Identity, Provider, Rejection, Request};

/// Zoom as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Zoom;

impl SignatureScheme for Zoom {
    const SCHEME: HmacScheme = HmacScheme::sha256("x-zm-signature")
        .prefix("v0=")
        .signed(&[Part::Text("v0:"), Part::Timestamp, Part::Text(":"), Part::Body])
        .timestamp(TimestampRule::header("x-zm-request-timestamp", FIVE_MINUTES));
    const ABOUT: &'static str = "x-zm-signature over timestamp and body";
}

impl Provider for Zoom {
    type Event = Event;
    type Auth = Signature<Self>;

    const NAME: &'static str = "zoom";
    const EVENT_NAME_IN: &'static str = "body member `event`";

    fn identify(_: Option<&Self::Auth>, _: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        Ok(Identity::new(text_at(body.payload(), &["event"]).unwrap_or_default()))
    }

    fn handshake(auth: Option<&Self::Auth>, proof: &Proof, _: &Head<'_>, body: &Body) -> Option<Answer> {
        let is_handshake = text_at(body.payload(), &["event"])? == "endpoint.url_validation";
        let plain = text_at(body.payload(), &["payload", "plainToken"]).filter(|_| is_handshake)?;
        // With the secret that the request was signed with: the one Zoom has, also while another replaces it.
        let encrypted = auth?.hmac().of_text(proof.secret_index, plain.as_bytes())?;
        Some(Answer::json(
            serde_json::json!({ "plainToken": plain, "encryptedToken": encrypted }).to_string(),
        ))
    }

    /// Nothing is sent but the body.
    fn announce(_: &mut Request, _: &str, _: &str) {}

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        sample!("zoom", "meeting_started")
    }
}

crate::events! {
    /// What Zoom sends: none of it typed here.
    pub enum Event for Zoom {}
}
