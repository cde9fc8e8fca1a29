//! Vercel.
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | webhooks of Vercel teams and integrations |
//! | Since | Vercel of 2026 |
//! | Authentication | `x-vercel-signature: <hex>`, HMAC-SHA-1 of the body |
//! | Event name | body member `type`: `deployment.succeeded` |
//! | Delivery id | body member `id` |
//! | Body | JSON |
//! | Ping | none |
//! | Answer | 2xx |
//!
//! # Oddities
//!
//! - The key is a webhook's own secret, or an integration's client secret.
//! - No timestamp is signed: a delivery that someone recorded can be sent again. Remember ids.
//!
//! # Sources
//!
//! hookdeck/webhook-skills (`skills/vercel-webhooks`), vercel.com (`docs/webhooks/webhooks-api`).

use crate::json::text_at;
use crate::scheme::{Hash, HmacScheme, Signature, SignatureScheme};
use crate::{Body, Head, Identity, Provider, Rejection, Request};

/// Vercel as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Vercel;

impl SignatureScheme for Vercel {
    const SCHEME: HmacScheme = HmacScheme::sha256("x-vercel-signature").hash(Hash::Sha1);
    const ABOUT: &'static str = "x-vercel-signature over the body";
}

impl Provider for Vercel {
    type Event = Event;
    type Auth = Signature<Self>;

    const NAME: &'static str = "vercel";
    const EVENT_NAME_IN: &'static str = "body member `type`";

    fn identify(_: Option<&Self::Auth>, _: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        let kind = text_at(body.payload(), &["type"]).unwrap_or_default();
        Ok(Identity::new(kind).with_id(text_at(body.payload(), &["id"])))
    }

    /// Nothing is sent but the body.
    fn announce(_: &mut Request, _: &str, _: &str) {}

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        sample!("vercel", "deployment_succeeded")
    }
}

crate::events! {
    /// What Vercel sends: none of it typed here.
    pub enum Event for Vercel {}
}
