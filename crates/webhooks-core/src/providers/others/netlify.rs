//! Netlify.
//!
//! ```
//! use webhooks_core::{Receiver, Secret, netlify::Netlify};
//!
//! let receiver = Receiver::<Netlify>::new(Secret::new("the JWS secret token of the notification")?);
//! # Ok::<(), webhooks_core::SecretError>(())
//! ```
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | deploy notifications of Netlify sites, as outgoing webhooks |
//! | Since | Netlify of 2026 |
//! | Authentication | `X-Webhook-Signature`: a compact JWS, HS256; its claims are `iss`, which is `netlify`, and `sha256`, that of the body in hexadecimal |
//! | Event name | header `X-Netlify-Event`, which is unconfirmed: `deploy_created`; none without it |
//! | Delivery id | none |
//! | Body | JSON |
//! | Ping | none |
//! | Answer | 2xx |
//!
//! # Oddities
//!
//! - The JWS signs claims, not the body: what binds the body is the claim `sha256`, and a delivery without it is
//!   refused.
//! - `alg` is not believed: the signature is HS256 or wrong. A claim that occurs twice is refused.
//! - `X-Netlify-Event` is not signed. The body's `state` tells how a deploy stands, and its `id` is the deploy's, the
//!   same in each delivery about it.
//! - No time is signed: a delivery that someone recorded can be sent again.
//!
//! # Sources
//!
//! docs.netlify.com (`site-deploys/notifications`, payload signature) by way of gitlab.com/jamietanna/www-api (issue
//! 107); jd-ftf/github-bot (`lib/netlify-secret.js`), which reads `X-Netlify-Event`. The claims' names are confirmed by
//! these alone.

use std::time::SystemTime;

use crate::scheme::{Authenticate, Credentials, Jws, Proof, Way, WayError, decoy_secret, from_secrets};
use crate::{Body, Head, Identity, Integrity, Provider, Rejection, Request, Secrets};

/// Netlify as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Netlify;

/// How Netlify authenticates: a JWS with the body's hash.
#[derive(Debug)]
pub struct Auth(Jws);

const HEADER: &str = "x-webhook-signature";

impl Auth {
    /// The notification's JWS secret token.
    pub fn jws(secrets: impl Into<Secrets>) -> Self {
        Self(Jws::new(HEADER, "netlify", secrets))
    }
}

from_secrets!(Auth, Auth::jws);

impl Authenticate for Auth {
    const WAYS: &'static [Way] = &[Jws::way("X-Webhook-Signature, a JWS with the body's SHA-256")];
    const CREDENTIALS: &'static [&'static str] = &[HEADER];

    fn screen(&self, head: &Head<'_>, _: SystemTime) -> Result<(), Rejection> {
        self.0.screen(head)
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], _: SystemTime) -> Result<Proof, Rejection> {
        Ok(Proof { way: Jws::WAY, integrity: Integrity::Body, secret_index: self.0.verify(head, body)? })
    }

    fn sign(&self, request: &mut Request, _: SystemTime) {
        self.0.sign(request);
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        if way == Jws::WAY { Ok(Self::jws(credentials.secrets)) } else { Err(WayError::unknown::<Self>(way)) }
    }

    fn decoy() -> Self {
        Self::jws(decoy_secret())
    }
}

impl Provider for Netlify {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "netlify";
    const EVENT_NAME_IN: &'static str = "header X-Netlify-Event";

    fn identify(_: Option<&Auth>, head: &Head<'_>, _: &Body) -> Result<Identity, Rejection> {
        Ok(Identity::new(head.delivery_id("x-netlify-event")?.unwrap_or_default()))
    }

    fn announce(request: &mut Request, kind: &str, _: &str) {
        request.set_header("x-netlify-event", kind);
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        sample!("netlify", "deploy_created")
    }
}

crate::events! {
    /// What Netlify sends: none of it typed here.
    pub enum Event for Netlify {}
}
