//! Shopify.
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | webhook subscriptions of Shopify apps and shops |
//! | Since | Shopify of 2026 |
//! | Authentication | `X-Shopify-Hmac-Sha256: <base64>`, HMAC-SHA-256 of the body |
//! | Event name | header `X-Shopify-Topic`: `orders/create` |
//! | Delivery id | header `X-Shopify-Webhook-Id`, not signed; the same on each retry |
//! | Body | JSON |
//! | Ping | none; test notifications look like any delivery |
//! | Answer | 2xx within 5 s; retried 8 times over 4 hours |
//!
//! # Oddities
//!
//! - The key is the app's client secret; hooks that were created in a shop's admin have another one.
//! - No timestamp is signed: a delivery that someone recorded can be sent again. Remember ids.
//! - Shop, version and sub-topic are in `X-Shopify-Shop-Domain`, `-API-Version` and `-Sub-Topic`, as unsigned as the
//!   topic. `X-Shopify-Event-Id` is the same for all subscriptions that one event reaches.
//!
//! # Sources
//!
//! Shopify/shopify-api-js (`packages/shopify-api/lib/webhooks/validate.ts`), shopify.dev (`docs/apps/build/webhooks`,
//! `changelog/updates-to-webhook-retry-mechanism`).

use crate::scheme::{Encoding, HmacScheme, Signature, SignatureScheme};
use crate::{Body, Head, Identity, Provider, Rejection, Request};

/// Shopify as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Shopify;

impl SignatureScheme for Shopify {
    const SCHEME: HmacScheme = HmacScheme::sha256("x-shopify-hmac-sha256").encoding(Encoding::Base64);
    const ABOUT: &'static str = "X-Shopify-Hmac-Sha256 over the body";
}

impl Provider for Shopify {
    type Event = Event;
    type Auth = Signature<Self>;

    const NAME: &'static str = "shopify";
    const EVENT_NAME_IN: &'static str = "header X-Shopify-Topic";

    fn identify(_: Option<&Self::Auth>, head: &Head<'_>, _: &Body) -> Result<Identity, Rejection> {
        let id = head.delivery_id("x-shopify-webhook-id")?;
        Ok(Identity::new(head.event_name("x-shopify-topic")?).with_id(id))
    }

    fn announce(request: &mut Request, kind: &str, id: &str) {
        request.set_header("x-shopify-topic", kind);
        request.set_header("x-shopify-webhook-id", id);
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        sample!("shopify", "orders_create")
    }
}

crate::events! {
    /// What Shopify sends: none of it typed here.
    pub enum Event for Shopify {}
}
