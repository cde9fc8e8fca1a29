//! Standard Webhooks, and Svix, whose headers have other names: any sender of the specification 1.0.0.
//!
//! ```
//! use webhooks_core::standard_webhooks::{Auth, StandardWebhooks};
//! use webhooks_core::{FixedClock, Receiver, Request, Secret, scheme::Authenticate, Clock};
//!
//! let secret = Secret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;
//! let clock = FixedClock::at_unix(1_614_265_330);
//! let auth = Auth::v1(&secret)?;
//!
//! let mut request = Request::post("/", r#"{"type":"invoice.paid"}"#);
//! request.set_header("webhook-id", "msg_1");
//! auth.sign(&mut request, clock.now());
//!
//! let receiver = Receiver::<StandardWebhooks>::new(auth).clock(clock);
//! let delivery = receiver.receive_raw(&request.head(), request.body().clone())?;
//! assert_eq!((delivery.kind(), delivery.id()), ("invoice.paid", Some("msg_1")));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Payloads are the sender's own: `Custom<StandardWebhooks, MyPayload>` reads them into a type of yours, see
//! [`Custom`](crate::Custom).
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | Svix and its customers, and whoever else follows the specification |
//! | Since | specification 1.0.0 |
//! | Authentication | `webhook-signature: v1,<base64>`, HMAC-SHA-256 of `webhook-id.webhook-timestamp.body`, or `v1a,<base64>`, Ed25519 of the same (feature `ed25519`); or the same with `svix-` |
//! | Event name | not in the specification; by convention the body's `type` |
//! | Delivery id | header `webhook-id`, signed |
//! | Body | any bytes, mostly JSON |
//! | Ping | none |
//! | Answer | 2xx within 15 to 30 s; retried over days; 410 disables the endpoint |
//!
//! # Oddities
//!
//! - A secret is base64 behind `whsec_`; `v1,...` is a signature, and is often pasted instead.
//! - Of the asymmetric version a receiver has the public key, `whpk_`. `whsk_` is the private one, which can sign too.
//! - Several signatures in one header mean that the sender is changing its secret: one good one is enough.
//! - An id with a dot is refused: the signed text could be cut in two ways.
//!
//! # Sources
//!
//! standard-webhooks/standard-webhooks (`spec/standard-webhooks.md`, 2026-08), svix/svix-webhooks.

mod auth;
mod event;
#[cfg(feature = "samples")]
mod samples;

pub use self::auth::Auth;
pub use self::event::Event;

use crate::{Body, Head, Identity, Provider, Rejection, Request};

/// Any Standard Webhooks sender as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct StandardWebhooks;

impl Provider for StandardWebhooks {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "standard_webhooks";
    const ALIASES: &'static [&'static str] = &["svix"];
    const EVENT_NAME_IN: &'static str = "body member `type`, by convention";

    fn identify(_: Option<&Auth>, head: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        let kind = event::kind(body.payload()).unwrap_or_default();
        Ok(Identity::new(kind).with_id(crate::scheme::StandardWebhooks::id(head)))
    }

    fn announce(request: &mut Request, _: &str, id: &str) {
        request.set_header("webhook-id", id.replace('.', "_"));
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        samples::SAMPLES
    }
}
