use std::fmt;
use std::time::SystemTime;

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};

use zeroize::Zeroizing;

use super::layout::{Layout, Values};
use super::{Encoding, encoding};
use crate::{Head, Reason, Rejection, Request, Secret, SecretError};

/// A sender's public key, which is all that a receiver needs; or its private key, which can also sign, for tests.
#[derive(Clone)]
pub struct Ed25519Key {
    public: VerifyingKey,
    private: Option<SigningKey>,
}

/// The length of a public key, and of the seed that a private one begins with.
const KEY: usize = 32;

const SIGNATURE: usize = 64;

impl Ed25519Key {
    /// Reads a key in hexadecimal: 32 bytes of a public one, or 64 of a private one, seed and public key.
    ///
    /// # Errors
    ///
    /// It is not in that format, or no point of the curve.
    pub fn from_hex(key: &Secret) -> Result<Self, SecretError> {
        let decode = |length| Encoding::Hex.decode(key.expose(), length);
        let bytes = decode(KEY).or_else(|| decode(2 * KEY));
        let wrong = SecretError::Format("a public key of 64 hexadecimal digits is expected");
        Self::from_bytes(&Zeroizing::new(bytes.ok_or(wrong)?))
    }

    /// Reads a Standard Webhooks key: `whpk_` and base64 of a public one, or `whsk_` and that of a private one.
    ///
    /// # Errors
    ///
    /// It is not in that format, or no point of the curve.
    pub fn standard(key: &Secret) -> Result<Self, SecretError> {
        let text = std::str::from_utf8(key.expose()).map_err(|_| SecretError::NotUnicode)?;
        let after = |prefixes: [&str; 2]| prefixes.iter().find_map(|prefix| text.strip_prefix(prefix));
        let decoded = |encoded: Option<&str>, length| {
            encoded.and_then(encoding::key_from_base64).filter(|bytes| bytes.len() == length)
        };
        // Svix also writes the version of the key's format.
        let bytes =
            decoded(after(["whpk_", "whpk1_"]), KEY).or_else(|| decoded(after(["whsk_", "whsk1_"]), 2 * KEY));
        let wrong = SecretError::Format("a public key is expected: `whpk_` and base64 of 32 bytes");
        Self::from_bytes(&Zeroizing::new(bytes.ok_or(wrong)?))
    }

    /// The private key of this seed in hexadecimal, as [`from_hex`](Self::from_hex) reads it: of a sender that a test
    /// invents.
    pub fn private_hex(seed: &[u8; KEY]) -> Secret {
        let pair = Zeroizing::new(SigningKey::from_bytes(seed).to_keypair_bytes());
        Secret::made(Encoding::Hex.encode(&*pair))
    }

    fn from_bytes(bytes: &[u8]) -> Result<Self, SecretError> {
        let wrong = || SecretError::Format("these bytes are no Ed25519 key");
        let (first, rest) = bytes.split_first_chunk::<KEY>().ok_or_else(wrong)?;
        if rest.is_empty() {
            return Ok(Self { public: VerifyingKey::from_bytes(first).map_err(|_| wrong())?, private: None });
        }
        let private = SigningKey::from_bytes(first);
        let public = private.verifying_key();
        if public.as_bytes() != rest {
            return Err(wrong());
        }
        Ok(Self { public, private: Some(private) })
    }
}

/// Shows neither half.
impl fmt::Debug for Ed25519Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ed25519Key(..)")
    }
}

/// An Ed25519 signature in a header, with the sender's public keys.
#[derive(Debug)]
pub struct Ed25519 {
    layout: Layout<'static>,
    keys: Vec<Ed25519Key>,
}

impl Ed25519 {
    /// A signature that is laid out like this, by any of these keys.
    pub fn new(layout: Layout<'static>, keys: impl IntoIterator<Item = Ed25519Key>) -> Self {
        Self { layout, keys: keys.into_iter().collect() }
    }

    /// The header with the signature.
    pub fn header(&self) -> &'static str {
        self.layout.header_name()
    }

    /// Examines the head: a signature in the right format, and a timestamp near `now` where the layout has one.
    ///
    /// # Errors
    ///
    /// The request can't be authentic.
    pub fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        screen(&self.layout, head, now)
    }

    /// Examines the request; the index of the key that matched.
    ///
    /// # Errors
    ///
    /// The request is not authentic.
    pub fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<usize, Rejection> {
        verify(&self.layout, &self.keys, head, body, now)
    }

    /// Signs with the first key that is private, as of `now`; without one it leaves the request unsigned.
    pub fn sign(&self, request: &mut Request, now: SystemTime) {
        sign(&self.layout, &self.keys, request, now);
    }
}

pub(crate) fn screen(layout: &Layout<'_>, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
    layout.read(head, SIGNATURE, now).map(drop)
}

/// The index of the key that matched.
pub(crate) fn verify(
    layout: &Layout<'_>,
    keys: &[Ed25519Key],
    head: &Head<'_>,
    body: &[&[u8]],
    now: SystemTime,
) -> Result<usize, Rejection> {
    let sent = layout.read(head, SIGNATURE, now)?;
    let url = layout.url(None, head);
    let values = Values { head, is_draft: false, timestamp: sent.timestamp, secret: &[], url: &url };
    // In one piece, since it is hashed twice.
    let text = layout.text(&values, body)?;
    let signatures: Vec<Signature> =
        sent.signatures.iter().filter_map(|bytes| Signature::from_slice(bytes).ok()).collect();
    // Strictly: a weak key would let one signature pass for many texts.
    let is_by = |key: &Ed25519Key| {
        signatures.iter().any(|signature| key.public.verify_strict(&text, signature).is_ok())
    };
    keys.iter().position(is_by).ok_or_else(|| Reason::SignatureMismatch.into())
}

pub(crate) fn sign(layout: &Layout<'_>, keys: &[Ed25519Key], request: &mut Request, now: SystemTime) {
    let timestamp = layout.stamp(request, now);
    let Some(key) = keys.iter().find_map(|key| key.private.as_ref()) else { return };
    let head = request.head();
    let values = Values {
        head: &head,
        is_draft: true,
        timestamp: timestamp.as_deref().unwrap_or_default().as_bytes(),
        secret: &[],
        url: &layout.url(None, &head),
    };
    if let Ok(text) = layout.text(&values, &[request.body()]) {
        layout.write(request, &key.sign(&text).to_bytes(), timestamp.as_deref());
    }
}
