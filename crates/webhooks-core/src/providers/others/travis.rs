//! Travis CI.
//!
//! ```
//! use webhooks_core::{Receiver, Secret, SecretError, travis::{Auth, Travis}};
//!
//! /// The text at `config.notifications.webhook.public_key` of <https://api.travis-ci.com/config>.
//! fn receiver(public_key: &str) -> Result<Receiver<Travis>, SecretError> {
//!     Ok(Receiver::new(Auth::public_key(&Secret::new(public_key)?)?))
//! }
//! assert!(receiver("-----BEGIN PUBLIC KEY-----").is_err());
//! ```
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | webhook notifications of Travis CI builds |
//! | Since | travis-ci.com of 2026, Enterprise |
//! | Authentication | `Signature: <base64>`, RSA PKCS #1 v1.5 with SHA-1, by the API server's key, of the decoded form field `payload` |
//! | Event name | body member `type`, what the build was caused by: `push`, `pull_request`, `cron`, `api` |
//! | Delivery id | none |
//! | Body | a form with the JSON in its field `payload` |
//! | Ping | none |
//! | Answer | 2xx |
//!
//! # Oddities
//!
//! - The key is Travis CI's own, the same for all of its users, and no secret: everybody who has a build there can have
//!   a genuine delivery sent to your URL. Look at the payload's `repository` before you act.
//! - The key is in PEM, as `config.notifications.webhook.public_key` of `https://api.travis-ci.com/config`, or that of
//!   an Enterprise server. Give two while one replaces the other.
//! - The header `Travis-Repo-Slug` is not signed.
//! - Whether a build has passed is the payload's `state` and `status_message`. Its `id` is the build's, the same in the
//!   deliveries at its start and its end.
//! - No time is signed: a delivery that someone recorded can be sent again.
//! - SHA-1 is broken against whoever may choose what is signed, and much of the payload is chosen by who pushes.
//!
//! # Sources
//!
//! travis-ci/docs-travis-ci-com (`user/notifications.md.erb`).

use std::time::SystemTime;

use crate::json::text_at;
use crate::scheme::{Authenticate, Credentials, Encoding, Layout, Proof, RsaKey, RsaSha1, Way, WayError};
use crate::{Body, Forms, Head, Identity, Integrity, Provider, Rejection, Request, Secret, SecretError};

/// Travis CI as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Travis;

/// How Travis CI authenticates: a signature by its API server's key.
#[derive(Debug)]
pub struct Auth(RsaSha1);

const WAY: &str = "rsa_sha1";

const LAYOUT: Layout<'_> = Layout::header("signature").encoding(Encoding::Base64);

impl Auth {
    /// The API server's public key, in PEM.
    ///
    /// # Errors
    ///
    /// It is not in that format.
    pub fn public_key(key: &Secret) -> Result<Self, SecretError> {
        Ok(Self::keys([RsaKey::from_pem(key)?]))
    }

    /// One or more public keys: of several servers, or while one replaces another.
    pub fn keys(keys: impl IntoIterator<Item = RsaKey>) -> Self {
        Self(RsaSha1::new(LAYOUT, keys))
    }
}

impl Authenticate for Auth {
    const WAYS: &'static [Way] = &[Way::new(
        WAY,
        Integrity::Body,
        "Signature over the payload; the secret is Travis CI's public key, in PEM",
    )];
    const CREDENTIALS: &'static [&'static str] = &[LAYOUT.header_name()];

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        self.0.screen(head, now)
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        Ok(Proof { way: WAY, integrity: Integrity::Body, secret_index: self.0.verify(head, body, now)? })
    }

    /// Needs a private key in PEM, PKCS #8: of a server that a test invents.
    fn sign(&self, request: &mut Request, now: SystemTime) {
        self.0.sign(request, now);
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        if way != WAY {
            return Err(WayError::unknown::<Self>(way));
        }
        let keys = credentials.secrets.iter().map(RsaKey::from_pem);
        Ok(Self::keys(keys.collect::<Result<Vec<_>, _>>()?))
    }

    fn decoy() -> Self {
        // Its private half was thrown away.
        let key = Secret::new(include_str!("travis/decoy.pem"));
        key.and_then(|key| Self::public_key(&key)).expect("a public key")
    }
}

impl Provider for Travis {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "travis";
    const ALIASES: &'static [&'static str] = &["travis_ci"];
    const EVENT_NAME_IN: &'static str = "body member `type`";
    const FORMS: Forms = Forms::SignedDecoded("payload");

    fn identify(_: Option<&Auth>, _: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        Ok(Identity::new(text_at(body.payload(), &["type"]).unwrap_or_default()))
    }

    /// Nothing is sent but the form.
    fn announce(_: &mut Request, _: &str, _: &str) {}

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        sample!("travis", "push")
    }
}

crate::events! {
    /// What Travis CI sends: none of it typed here.
    pub enum Event for Travis {}
}
