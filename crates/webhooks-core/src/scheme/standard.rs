use std::time::{Duration, SystemTime};

use zeroize::Zeroizing;

use super::layout::once;
use super::{Encoding, Hmac, HmacScheme, Part, TimestampRule, encoding};
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

/// Standard Webhooks v1: HMAC-SHA-256 over `id.timestamp.body`, in the `webhook-` or the `svix-` family of headers,
/// never a mix of them.
#[derive(Debug)]
pub struct StandardWebhooks {
    webhook: Hmac,
    svix: Option<Hmac>,
}

/// The specification asks for no more than 64 characters; nobody sends this many.
const MAX_ID: usize = 256;

const DOT: Part = Part::Text(".");

const TOLERANCE: Duration = Duration::from_secs(300);

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
        let family = |signature, timestamp, signed| {
            let scheme = HmacScheme::sha256(signature)
                .encoding(Encoding::Base64)
                .prefix("v1,")
                .list(b' ')
                .signed(signed)
                .timestamp(TimestampRule::header(timestamp, tolerance));
            Hmac::with_keys(scheme, keys.0.iter().map(|key| key.0.as_slice()))
        };
        Self {
            webhook: family(
                "webhook-signature",
                "webhook-timestamp",
                &[Part::Header("webhook-id"), DOT, Part::Timestamp, DOT, Part::Body],
            ),
            svix: Some(family(
                "svix-signature",
                "svix-timestamp",
                &[Part::Header("svix-id"), DOT, Part::Timestamp, DOT, Part::Body],
            )),
        }
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
        self.family(head)?.screen(head, now)
    }

    /// Examines the request; the index of the key that matched.
    ///
    /// # Errors
    ///
    /// The request is not authentic.
    pub fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<usize, Rejection> {
        self.family(head)?.verify(head, body, now)
    }

    /// Signs with the first key, as of `now`; the request needs its `webhook-id` already.
    pub fn sign(&self, request: &mut Request, now: SystemTime) {
        self.webhook.sign(request, now);
    }

    /// The message id of an authentic request.
    pub fn id<'h>(head: &Head<'h>) -> Option<&'h str> {
        let name = if head.has("webhook-id") { "webhook-id" } else { "svix-id" };
        head.delivery_id(name).ok().flatten()
    }

    fn family(&self, head: &Head<'_>) -> Result<&Hmac, Rejection> {
        let (webhook, svix) = Self::CREDENTIALS.split_at(3);
        let sent = |names: &[&str]| names.iter().any(|name| head.has(name));
        let (family, id) = match (&self.svix, sent(webhook), sent(svix)) {
            (Some(_), true, true) => return Err(Reason::CredentialRepeated.into()),
            (Some(hmac), false, true) => (hmac, "svix-id"),
            _ => (&self.webhook, "webhook-id"),
        };
        // The order of checks matters to the log only: a missing signature is the clearer word.
        once(head, family.header())?;
        let id = once(head, id)?;
        // With a dot in the id the same signed text could be cut in two ways.
        let plain = id.len() <= MAX_ID && id.iter().all(|&byte| byte.is_ascii_graphic() && byte != b'.');
        if plain { Ok(family) } else { Err(Reason::CredentialMalformed.into()) }
    }
}
