//! Buildkite.
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | webhook notification services of Buildkite |
//! | Since | Buildkite of 2026 |
//! | Authentication | `X-Buildkite-Signature: timestamp=<seconds>,signature=<hex>`, HMAC-SHA-256 of `timestamp.body`, 5 minutes; or `X-Buildkite-Token`, as it is |
//! | Event name | header `X-Buildkite-Event`: `build.finished` |
//! | Delivery id | none |
//! | Body | JSON |
//! | Ping | `ping`, delivered like any event |
//! | Answer | 2xx |
//!
//! # Oddities
//!
//! - Whether the token signs or is sent is a setting of the service. Sent, it proves nothing about the body.
//!
//! # Sources
//!
//! buildkite/docs (`pages/apis/webhooks`).

use std::time::SystemTime;

use super::FIVE_MINUTES;
use crate::scheme::{
    Authenticate, Credentials, Hmac, HmacScheme, Part, Proof, TimestampRule, TokenScheme, Way, WayError,
    decoy_secret,
};
use crate::{Body, Head, Identity, Integrity, Provider, Rejection, Request, Secrets};

/// Buildkite as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Buildkite;

/// How Buildkite authenticates: with a signature, or with the token itself.
#[derive(Debug)]
pub struct Auth(Kind);

#[derive(Debug)]
enum Kind {
    Signature(Hmac),
    Token(TokenScheme),
}

const SCHEME: HmacScheme = HmacScheme::sha256("x-buildkite-signature")
    .prefix("signature=")
    .list(b',')
    .signed(&[Part::Timestamp, Part::Text("."), Part::Body])
    .timestamp(TimestampRule::entry("timestamp=", FIVE_MINUTES));

const TOKEN: &str = "token";

impl Auth {
    /// A signature over timestamp and body.
    pub fn signature(secrets: impl Into<Secrets>) -> Self {
        Self(Kind::Signature(Hmac::new(SCHEME, secrets)))
    }

    /// The token as it is: proves the sender, not the body.
    pub fn token(secrets: impl Into<Secrets>) -> Self {
        Self(Kind::Token(TokenScheme::new("x-buildkite-token", secrets)))
    }
}

impl Authenticate for Auth {
    const WAYS: &'static [Way] = &[
        Way::new(SCHEME.way(), Integrity::Body, "X-Buildkite-Signature over timestamp and body"),
        Way::new(TOKEN, Integrity::Sender, "the token in X-Buildkite-Token, as it is"),
    ];
    const CREDENTIALS: &'static [&'static str] = &[SCHEME.header(), "x-buildkite-token"];

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        match &self.0 {
            Kind::Signature(hmac) => hmac.screen(head, now),
            Kind::Token(token) => token.verify(head).map(drop),
        }
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        Ok(match &self.0 {
            Kind::Signature(hmac) => Proof {
                way: SCHEME.way(),
                integrity: Integrity::Body,
                secret_index: hmac.verify(head, body, now)?,
            },
            Kind::Token(token) => {
                Proof { way: TOKEN, integrity: Integrity::Sender, secret_index: token.verify(head)? }
            }
        })
    }

    fn sign(&self, request: &mut Request, now: SystemTime) {
        match &self.0 {
            Kind::Signature(hmac) => hmac.sign(request, now),
            Kind::Token(token) => token.sign(request),
        }
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        match way {
            TOKEN => Ok(Self::token(credentials.secrets)),
            way if way == SCHEME.way() => Ok(Self::signature(credentials.secrets)),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        Self::signature(decoy_secret())
    }
}

impl Provider for Buildkite {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "buildkite";
    const EVENT_NAME_IN: &'static str = "header X-Buildkite-Event";

    fn identify(_: Option<&Auth>, head: &Head<'_>, _: &Body) -> Result<Identity, Rejection> {
        Ok(Identity::new(head.event_name("x-buildkite-event")?))
    }

    fn announce(request: &mut Request, kind: &str, _: &str) {
        request.set_header("x-buildkite-event", kind);
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        sample!("buildkite", "build_finished")
    }
}

crate::events! {
    /// What Buildkite sends: none of it typed here.
    pub enum Event for Buildkite {}
}
