use std::time::{Duration, SystemTime};

use zeroize::Zeroizing;

use super::layout::once;
#[cfg(feature = "ed25519")]
use super::{Ed25519, Ed25519Key};
use super::{Encoding, Hash, Hmac, HmacScheme, Layout, Part, TimestampRule, encoding};
use crate::{Head, Reason, Rejection, Request, Secret, SecretError, Secrets};

/// A Standard Webhooks symmetric key: base64 behind an optional `whsec_`.
#[derive(Clone)]
pub struct StandardKey(Zeroizing<Vec<u8>>);

impl StandardKey {
    /// Reads a key as the sender shows it.
    ///
    /// # Errors
    ///
    /// It is not base64 (padding is optional), is empty, or is a signature or an asymmetric key instead of a secret.
    pub fn new(secret: &Secret) -> Result<Self, SecretError> {
        let text = std::str::from_utf8(secret.expose()).map_err(|_| SecretError::NotUnicode)?;
        if text.starts_with("v1,") {
            return Err(SecretError::Format("`v1,` begins a signature; the secret begins with `whsec_`"));
        }
        if text.starts_with("whpk") || text.starts_with("whsk") {
            return Err(SecretError::Format(
                "an asymmetric key; a secret that begins with `whsec_` is expected",
            ));
        }
        let encoded = text.strip_prefix("whsec_").unwrap_or(text);
        let key = encoding::key_from_base64(encoded)
            .ok_or(SecretError::Format("base64 is expected, with or without `whsec_` before it"))?;
        if key.is_empty() {
            return Err(SecretError::Empty);
        }
        if key.len() < 24 {
            #[cfg(feature = "tracing")]
            tracing::warn!(target: "webhooks", "a Standard Webhooks key of fewer than 24 bytes is in use");
        }
        Ok(Self(Zeroizing::new(key)))
    }
}

/// Shows no key.
impl std::fmt::Debug for StandardKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StandardKey(..)")
    }
}

/// One or more keys that are good at the same time.
#[derive(Debug, Clone)]
pub struct StandardKeys(Vec<StandardKey>);

impl From<StandardKey> for StandardKeys {
    fn from(key: StandardKey) -> Self {
        Self(vec![key])
    }
}

impl<const N: usize> From<[StandardKey; N]> for StandardKeys {
    fn from(keys: [StandardKey; N]) -> Self {
        const { assert!(N > 0, "a list of keys needs at least one") };
        Self(keys.into())
    }
}

impl TryFrom<&Secrets> for StandardKeys {
    type Error = SecretError;

    fn try_from(secrets: &Secrets) -> Result<Self, SecretError> {
        secrets.iter().map(StandardKey::new).collect::<Result<_, _>>().map(Self)
    }
}

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

const DOT: Part = Part::Text(".");

const TOLERANCE: Duration = Duration::from_secs(300);

const WEBHOOK: Layout = family(
    "webhook-signature",
    "webhook-timestamp",
    &[Part::Header("webhook-id"), DOT, Part::Timestamp, DOT, Part::Body],
);

const SVIX: Layout = family(
    "svix-signature",
    "svix-timestamp",
    &[Part::Header("svix-id"), DOT, Part::Timestamp, DOT, Part::Body],
);

const fn family(signature: &'static str, timestamp: &'static str, signed: &'static [Part]) -> Layout {
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
        let with = |layout: Layout| {
            let scheme = HmacScheme::laid_out(Hash::Sha256, layout.prefix("v1,").tolerance(tolerance));
            Signature::V1(Hmac::with_keys(scheme, keys.0.iter().map(|key| key.0.as_slice())))
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
        let with = |layout: Layout| {
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
