//! Discord: interactions and webhook events.
//!
//! ```
//! use webhooks_core::{Receiver, Secret, discord::{Auth, Discord}};
//!
//! let public_key = Secret::new("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")?;
//! let receiver = Receiver::<Discord>::new(Auth::public_key(&public_key)?);
//! # Ok::<(), webhooks_core::SecretError>(())
//! ```
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | Discord applications: interactions endpoint, webhook events |
//! | Since | Discord of 2026 |
//! | Authentication | `X-Signature-Ed25519: <hex>`, by the application's key, of `X-Signature-Timestamp` and body |
//! | Event name | body member `event.type` of webhook events: `APPLICATION_AUTHORIZED`; of interactions the number `type` |
//! | Delivery id | body member `id` of interactions; webhook events have none |
//! | Body | JSON |
//! | Ping | interactions of type 1, answered in kind; webhook events of type 0, answered 204 |
//! | Answer | within 3 s; of an interaction what it shows, which is your handler's |
//!
//! # Oddities
//!
//! - Discord sends forged requests on purpose, and takes the URL away unless they are answered 401.
//! - The timestamp is signed, but how old it may be is said nowhere: any is taken. Remember ids.
//! - The key is the application's public key, 64 hexadecimal digits, and no secret.
//!
//! # Sources
//!
//! discord/discord-interactions-js (`src/index.ts`), discord/discord-api-docs (`developers/events/webhook-events.mdx`).

use std::time::SystemTime;

use crate::clock::unix_millis;
use crate::json::text_at;
use crate::scheme::{Authenticate, Credentials, Ed25519, Ed25519Key, Layout, Part, Proof, Way, WayError};
use crate::{Answer, Body, Head, Identity, Integrity, Provider, Rejection, Request, Secret, SecretError};

/// Discord as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Discord;

/// How Discord authenticates: a signature by the application's key.
#[derive(Debug)]
pub struct Auth(Ed25519);

const WAY: &str = "ed25519";

const TIMESTAMP: &str = "x-signature-timestamp";

const LAYOUT: Layout<'_> =
    Layout::header("x-signature-ed25519").signed(&[Part::Header(TIMESTAMP), Part::Body]);

impl Auth {
    /// The application's public key, as Discord shows it.
    ///
    /// # Errors
    ///
    /// It is not in that format.
    pub fn public_key(key: &Secret) -> Result<Self, SecretError> {
        Ok(Self::keys([Ed25519Key::from_hex(key)?]))
    }

    /// One or more public keys: of several applications.
    pub fn keys(keys: impl IntoIterator<Item = Ed25519Key>) -> Self {
        Self(Ed25519::new(LAYOUT, keys))
    }
}

impl Authenticate for Auth {
    const WAYS: &'static [Way] =
        &[Way::new(WAY, Integrity::Body, "X-Signature-Ed25519; the secret is the application's public key")];
    const CREDENTIALS: &'static [&'static str] = &[LAYOUT.header_name()];

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        self.0.screen(head, now)
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        Ok(Proof { way: WAY, integrity: Integrity::Body, secret_index: self.0.verify(head, body, now)? })
    }

    /// Needs the private key, 128 hexadecimal digits: of an application that a test invents.
    fn sign(&self, request: &mut Request, now: SystemTime) {
        request.set_header(TIMESTAMP, (unix_millis(now) / 1000).to_string());
        self.0.sign(request, now);
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        if way != WAY {
            return Err(WayError::unknown::<Self>(way));
        }
        let keys = credentials.secrets.iter().map(Ed25519Key::from_hex);
        Ok(Self::keys(keys.collect::<Result<Vec<_>, _>>()?))
    }

    fn decoy() -> Self {
        // The first of RFC 8032's test vectors.
        let key = Secret::new("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        key.and_then(|key| Self::public_key(&key)).expect("a public key")
    }
}

impl Provider for Discord {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "discord";
    const EVENT_NAME_IN: &'static str = "body member `event.type`, else the number `type`";

    fn identify(_: Option<&Auth>, _: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        let at = |path: &[&str]| text_at(body.payload(), path);
        let kind = at(&["event", "type"]).or_else(|| at(&["type"])).unwrap_or_default();
        Ok(Identity::new(kind).with_id(at(&["id"])))
    }

    fn handshake(_: Option<&Auth>, _: &Proof, _: &Head<'_>, body: &Body) -> Option<Answer> {
        let at = |path: &[&str]| text_at(body.payload(), path);
        match (at(&["type"])?.as_str(), at(&["event", "type"])) {
            ("0", None) => Some(Answer::new(204, "")),
            ("1", None) => Some(Answer::json(r#"{"type":1}"#)),
            _ => None,
        }
    }

    /// Nothing is sent but the body.
    fn announce(_: &mut Request, _: &str, _: &str) {}

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        sample!("discord", "APPLICATION_AUTHORIZED")
    }
}

crate::events! {
    /// What Discord sends: none of it typed here.
    pub enum Event for Discord {}
}
