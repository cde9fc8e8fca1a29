//! Square.
//!
//! ```
//! use webhooks_core::{Receiver, Secret, square::{Auth, Square}};
//!
//! let key = Secret::new("the subscription's signature key")?;
//! let receiver = Receiver::<Square>::new(Auth::at_url("https://site.example/hooks/square", key));
//! # Ok::<(), webhooks_core::SecretError>(())
//! ```
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | webhook subscriptions of Square applications |
//! | Since | Square of 2026 |
//! | Authentication | `x-square-hmacsha256-signature: <base64>`, HMAC-SHA-256 of notification URL and body |
//! | Event name | body member `type`: `payment.updated` |
//! | Delivery id | body member `event_id`, the same on each retry |
//! | Body | JSON |
//! | Ping | test events on request, delivered like any event |
//! | Answer | 2xx at once |
//!
//! # Oddities
//!
//! - The URL is signed as the subscription has it, to the byte. `hmac_sha256` puts it together from `https`, the header
//!   `Host` and the request's path and query, which fails behind a proxy that changes one of these, and over HTTP/2
//!   without `Host`; `hmac_sha256_at_url` is told it, in configuration as the token.
//! - `x-square-signature`, HMAC-SHA-1 of the same, is the older signature and is not looked at.
//! - No timestamp is signed: a delivery that someone recorded can be sent again. Remember ids.
//!
//! # Sources
//!
//! developer.squareup.com (`docs/webhooks/step2subscribe`, `docs/webhooks/step3validate`).

use std::time::SystemTime;

use crate::json::text_at;
use crate::scheme::{
    Authenticate, Credentials, Encoding, Hmac, HmacScheme, Part, Proof, Way, WayError, decoy_secret,
    from_secrets,
};
use crate::{Body, Head, Identity, Integrity, Provider, Rejection, Request, Secrets};

/// Square as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Square;

/// How Square authenticates: a signature over the notification URL and the body.
#[derive(Debug)]
pub struct Auth {
    way: &'static str,
    hmac: Hmac,
}

const SCHEME: HmacScheme = HmacScheme::sha256("x-square-hmacsha256-signature")
    .encoding(Encoding::Base64)
    .signed(&[Part::Url, Part::Body]);

const AT_URL: &str = "hmac_sha256_at_url";

impl Auth {
    /// The URL is what the request says: `https`, its `Host`, its path and query.
    pub fn at_requested_url(secrets: impl Into<Secrets>) -> Self {
        Self { way: SCHEME.way(), hmac: Hmac::new(SCHEME, secrets) }
    }

    /// The URL is this one, exactly as the subscription has it.
    pub fn at_url(url: impl Into<String>, secrets: impl Into<Secrets>) -> Self {
        Self { way: AT_URL, hmac: Hmac::new(SCHEME, secrets).at_url(url) }
    }
}

from_secrets!(Auth, Auth::at_requested_url);

impl Authenticate for Auth {
    const WAYS: &'static [Way] = &[
        Way::new(
            SCHEME.way(),
            Integrity::Body,
            "x-square-hmacsha256-signature over the requested URL and body",
        ),
        Way::new(AT_URL, Integrity::Body, "the same over the URL that the token is").needs_token(),
    ];
    const CREDENTIALS: &'static [&'static str] = &[SCHEME.header()];

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        self.hmac.screen(head, now)
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        let secret_index = self.hmac.verify(head, body, now)?;
        Ok(Proof { way: self.way, integrity: Integrity::Body, secret_index })
    }

    fn sign(&self, request: &mut Request, now: SystemTime) {
        self.hmac.sign(request, now);
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        match (way, credentials.token) {
            (AT_URL, Some(url)) => {
                let url = String::from_utf8_lossy(url.first().expose()).into_owned();
                Ok(Self::at_url(url, credentials.secrets))
            }
            (AT_URL, None) => Err(WayError::TokenMissing(AT_URL)),
            (way, _) if way == SCHEME.way() => Ok(Self::at_requested_url(credentials.secrets)),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        Self::at_requested_url(decoy_secret())
    }
}

impl Provider for Square {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "square";
    const EVENT_NAME_IN: &'static str = "body member `type`";

    fn identify(_: Option<&Auth>, _: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        let kind = text_at(body.payload(), &["type"]).unwrap_or_default();
        Ok(Identity::new(kind).with_id(text_at(body.payload(), &["event_id"])))
    }

    /// Nothing is sent but the body.
    fn announce(_: &mut Request, _: &str, _: &str) {}

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        sample!("square", "payment_updated")
    }
}

crate::events! {
    /// What Square sends: none of it typed here.
    pub enum Event for Square {}
}
