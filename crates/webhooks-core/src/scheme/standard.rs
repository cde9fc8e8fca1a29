use std::time::{Duration, SystemTime};

use super::layout::once;
#[cfg(feature = "ed25519")]
use super::{Ed25519, Ed25519Key};
use super::{Encoding, Hash, Hmac, HmacScheme, Layout, Part, TimestampRule};
use crate::{Head, Reason, Rejection, Request};

mod keys;

pub use self::keys::{StandardKey, StandardKeys};

/// Standard Webhooks: a signature over `id.timestamp.body`, in the `webhook-` or the `svix-` family of headers, never a
/// mix of them. Either v1, HMAC-SHA-256, or v1a, Ed25519: the keys decide, never what a request says.
#[derive(Debug)]
pub struct StandardWebhooks {
    webhook: Signature,
    svix: Option<Signature>,
}

#[derive(Debug)]
enum Signature {
    V1(Hmac),
    #[cfg(feature = "ed25519")]
    V1a(Ed25519),
}

/// The specification asks for no more than 64 characters; nobody sends this many.
const MAX_ID: usize = 256;

const DOT: Part<'_> = Part::Text(".");

const TOLERANCE: Duration = Duration::from_secs(300);

const WEBHOOK: Layout<'_> = family(
    "webhook-signature",
    "webhook-timestamp",
    &[Part::Header("webhook-id"), DOT, Part::Timestamp, DOT, Part::Body],
);

const SVIX: Layout<'_> = family(
    "svix-signature",
    "svix-timestamp",
    &[Part::Header("svix-id"), DOT, Part::Timestamp, DOT, Part::Body],
);

const fn family<'t>(signature: &'t str, timestamp: &'t str, signed: &'t [Part<'t>]) -> Layout<'t> {
    Layout::header(signature)
        .encoding(Encoding::Base64)
        .list(b' ')
        .signed(signed)
        .timestamp(TimestampRule::header(timestamp, TOLERANCE))
}

impl StandardWebhooks {
    /// The header fields of both families.
    pub const CREDENTIALS: &'static [&'static str] = &[
        "webhook-signature",
        "webhook-timestamp",
        "webhook-id",
        "svix-signature",
        "svix-timestamp",
        "svix-id",
    ];

    /// The scheme with these keys and the usual tolerance: five minutes, both ways.
    pub fn new(keys: impl Into<StandardKeys>) -> Self {
        Self::with_tolerance(keys, TOLERANCE)
    }

    /// The same with another tolerance.
    pub fn with_tolerance(keys: impl Into<StandardKeys>, tolerance: Duration) -> Self {
        let keys = keys.into();
        let with = |layout: Layout<'static>| {
            let scheme = HmacScheme::laid_out(Hash::Sha256, layout.prefix("v1,").tolerance(tolerance));
            Signature::V1(Hmac::with_keys(scheme, keys.iter()))
        };
        Self { webhook: with(WEBHOOK), svix: Some(with(SVIX)) }
    }

    /// Version v1a with the sender's public keys and the usual tolerance.
    #[cfg(feature = "ed25519")]
    pub fn v1a(keys: impl IntoIterator<Item = Ed25519Key>) -> Self {
        Self::v1a_with_tolerance(keys, TOLERANCE)
    }

    /// The same with another tolerance.
    #[cfg(feature = "ed25519")]
    pub fn v1a_with_tolerance(keys: impl IntoIterator<Item = Ed25519Key>, tolerance: Duration) -> Self {
        let keys: Vec<Ed25519Key> = keys.into_iter().collect();
        let with = |layout: Layout<'static>| {
            Signature::V1a(Ed25519::new(layout.prefix("v1a,").tolerance(tolerance), keys.iter().cloned()))
        };
        Self { webhook: with(WEBHOOK), svix: Some(with(SVIX)) }
    }

    /// The same for a sender that knows the `webhook-` headers alone: the others are not looked at.
    pub fn webhook_headers_only(self) -> Self {
        Self { svix: None, ..self }
    }

    /// Examines the head.
    ///
    /// # Errors
    ///
    /// The request can't be authentic.
    pub fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        match self.family(head)? {
            Signature::V1(hmac) => hmac.screen(head, now),
            #[cfg(feature = "ed25519")]
            Signature::V1a(ed25519) => ed25519.screen(head, now),
        }
    }

    /// Examines the request; the index of the key that matched.
    ///
    /// # Errors
    ///
    /// The request is not authentic.
    pub fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<usize, Rejection> {
        match self.family(head)? {
            Signature::V1(hmac) => hmac.verify(head, body, now),
            #[cfg(feature = "ed25519")]
            Signature::V1a(ed25519) => ed25519.verify(head, body, now),
        }
    }

    /// Signs with the first key that can, as of `now`; the request needs its `webhook-id` already.
    pub fn sign(&self, request: &mut Request, now: SystemTime) {
        match &self.webhook {
            Signature::V1(hmac) => hmac.sign(request, now),
            #[cfg(feature = "ed25519")]
            Signature::V1a(ed25519) => ed25519.sign(request, now),
        }
    }

    /// The message id of an authentic request.
    pub fn id<'h>(head: &Head<'h>) -> Option<&'h str> {
        let name = if head.has("webhook-id") { "webhook-id" } else { "svix-id" };
        head.delivery_id(name).ok().flatten()
    }

    fn family(&self, head: &Head<'_>) -> Result<&Signature, Rejection> {
        let (webhook, svix) = Self::CREDENTIALS.split_at(3);
        let sent = |names: &[&str]| names.iter().any(|name| head.has(name));
        let (family, signature, id) = match (&self.svix, sent(webhook), sent(svix)) {
            (Some(_), true, true) => return Err(Reason::CredentialRepeated.into()),
            (Some(svix), false, true) => (svix, "svix-signature", "svix-id"),
            _ => (&self.webhook, "webhook-signature", "webhook-id"),
        };
        // The order of checks matters to the log only: a missing signature is the clearer word.
        once(head, signature)?;
        let id = once(head, id)?;
        // With a dot in the id the same signed text could be cut in two ways.
        let plain = id.len() <= MAX_ID && id.iter().all(|&byte| byte.is_ascii_graphic() && byte != b'.');
        if plain { Ok(family) } else { Err(Reason::CredentialMalformed.into()) }
    }
}
