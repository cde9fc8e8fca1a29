//! Stripe.
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | event destinations and endpoints of Stripe |
//! | Since | Stripe of 2026, signatures `v1` |
//! | Authentication | `Stripe-Signature: t=<seconds>,v1=<hex>`, HMAC-SHA-256 of `t.body`; 5 minutes |
//! | Event name | body member `type`: `invoice.paid` |
//! | Delivery id | body member `id`: that of the event, the same on each retry |
//! | Body | JSON |
//! | Ping | none |
//! | Answer | 2xx; retried for up to 3 days |
//!
//! # Oddities
//!
//! - The key is the whole text `whsec_...`, not what its base64 holds: unlike Standard Webhooks.
//! - While a secret is rolled there are several `v1`; `v0` is a test's and counts for nothing.
//! - Stripe's own libraries refuse old timestamps only. Here those that lie ahead are refused too.
//! - Events come in any order, and more than once.
//!
//! # Sources
//!
//! stripe/stripe-node (`src/Webhooks.ts`), docs.stripe.com/webhooks.

use super::FIVE_MINUTES;
use crate::json::text_at;
use crate::scheme::{HmacScheme, Part, Signature, SignatureScheme, TimestampRule};
use crate::{Body, Head, Identity, Provider, Rejection, Request};

/// Stripe as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Stripe;

impl SignatureScheme for Stripe {
    const SCHEME: HmacScheme = HmacScheme::sha256("stripe-signature")
        .prefix("v1=")
        .list(b',')
        .signed(&[Part::Timestamp, Part::Text("."), Part::Body])
        .timestamp(TimestampRule::entry("t=", FIVE_MINUTES));
    const ABOUT: &'static str = "Stripe-Signature over timestamp and body";
}

impl Provider for Stripe {
    type Event = Event;
    type Auth = Signature<Self>;

    const NAME: &'static str = "stripe";
    const EVENT_NAME_IN: &'static str = "body member `type`";

    fn identify(_: Option<&Self::Auth>, _: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        let kind = text_at(body.payload(), &["type"]).unwrap_or_default();
        Ok(Identity::new(kind).with_id(text_at(body.payload(), &["id"])))
    }

    /// Nothing is sent but the body.
    fn announce(_: &mut Request, _: &str, _: &str) {}

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        sample!("stripe", "invoice_paid")
    }
}

crate::events! {
    /// What Stripe sends: none of it typed here.
    pub enum Event for Stripe {}
}
