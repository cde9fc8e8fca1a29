//! PagerDuty.
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | webhook subscriptions of PagerDuty |
//! | Since | webhooks v3 |
//! | Authentication | `X-PagerDuty-Signature: v1=<hex>`, HMAC-SHA-256 of the body |
//! | Event name | body member `event.event_type`: `incident.triggered` |
//! | Delivery id | body member `event.id`: that of the event |
//! | Body | JSON |
//! | Ping | `pagey.ping`, delivered like any event |
//! | Answer | 2xx within 5 s; 5xx, 429 and no answer are retried for up to 48 hours |
//!
//! # Oddities
//!
//! - Another 4xx drops the delivery, and three of those disable the subscription for a day.
//! - While a secret is replaced there are several `v1`, separated by commas.
//! - No timestamp is signed: a delivery that someone recorded can be sent again. Remember ids.
//!
//! # Sources
//!
//! PagerDuty/developer-docs (`docs/webhooks/02-Behavior.md`, `04-Signatures.md`), PagerDuty/go-pagerduty (`webhookv3`).

use crate::json::text_at;
use crate::scheme::{HmacScheme, Signature, SignatureScheme};
use crate::{Body, Head, Identity, Provider, Rejection, Request};

/// PagerDuty as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct PagerDuty;

impl SignatureScheme for PagerDuty {
    const SCHEME: HmacScheme = HmacScheme::sha256("x-pagerduty-signature").prefix("v1=").list(b',');
    const ABOUT: &'static str = "X-PagerDuty-Signature over the body";
}

impl Provider for PagerDuty {
    type Event = Event;
    type Auth = Signature<Self>;

    const NAME: &'static str = "pagerduty";
    const EVENT_NAME_IN: &'static str = "body member `event.event_type`";

    fn identify(_: Option<&Self::Auth>, _: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        let kind = text_at(body.payload(), &["event", "event_type"]).unwrap_or_default();
        Ok(Identity::new(kind).with_id(text_at(body.payload(), &["event", "id"])))
    }

    /// Nothing is sent but the body.
    fn announce(_: &mut Request, _: &str, _: &str) {}

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        sample!("pagerduty", "incident_triggered")
    }
}

crate::events! {
    /// What PagerDuty sends: none of it typed here.
    pub enum Event for PagerDuty {}
}
