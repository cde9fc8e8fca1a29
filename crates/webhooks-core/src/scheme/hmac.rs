use std::fmt;
use std::time::{Duration, SystemTime};

use super::layout::{Layout, Part};
use super::mac::Hash;
use super::{Encoding, TimestampRule};
use crate::{Head, Rejection, Request, Secret, Secrets};

mod keys;

pub(crate) use self::keys::HmacKeys;

/// The parameters of an HMAC signature in a header.
#[derive(Debug, Clone, Copy)]
pub struct HmacScheme {
    hash: Hash,
    layout: Layout<'static>,
}

impl HmacScheme {
    /// HMAC-SHA-256 of the body, in hexadecimal, alone in this header.
    pub const fn sha256(header: &'static str) -> Self {
        Self { hash: Hash::Sha256, layout: Layout::header(header) }
    }

    /// HMAC with this hash, laid out like this.
    pub const fn laid_out(hash: Hash, layout: Layout<'static>) -> Self {
        Self { hash, layout }
    }

    /// The same with another hash.
    pub const fn hash(self, hash: Hash) -> Self {
        Self { hash, ..self }
    }

    /// The same in another encoding.
    pub const fn encoding(self, encoding: Encoding) -> Self {
        Self { layout: self.layout.encoding(encoding), ..self }
    }

    /// The same after this text, which is matched exactly: `sha256=`.
    pub const fn prefix(self, prefix: &'static str) -> Self {
        Self { layout: self.layout.prefix(prefix), ..self }
    }

    /// The same as a list in one header. Entries with another prefix are ignored; one good one is enough.
    pub const fn list(self, separator: u8) -> Self {
        Self { layout: self.layout.list(separator), ..self }
    }

    /// The same over another text than the bare body.
    pub const fn signed(self, parts: &'static [Part<'static>]) -> Self {
        Self { layout: self.layout.signed(parts), ..self }
    }

    /// The same with a timestamp that must be near.
    pub const fn timestamp(self, rule: TimestampRule<'static>) -> Self {
        Self { layout: self.layout.timestamp(rule), ..self }
    }

    /// The same with another tolerance for its timestamp, both ways, if it has one.
    pub const fn tolerance(self, tolerance: Duration) -> Self {
        Self { layout: self.layout.tolerance(tolerance), ..self }
    }

    /// The header with the signature.
    pub const fn header(&self) -> &'static str {
        self.layout.header_name()
    }

    /// The usual name of a way with this hash: `hmac_sha256`.
    pub const fn way(&self) -> &'static str {
        match self.hash {
            Hash::Sha1 => "hmac_sha1",
            Hash::Sha256 => "hmac_sha256",
            Hash::Sha512 => "hmac_sha512",
        }
    }
}

/// An HMAC scheme with its keys.
pub struct Hmac {
    scheme: HmacScheme,
    keys: HmacKeys,
}

impl Hmac {
    /// The scheme with the secrets' bytes as keys.
    pub fn new(scheme: HmacScheme, secrets: impl Into<Secrets>) -> Self {
        Self::with_keys(scheme, secrets.into().iter().map(Secret::expose))
    }

    pub(super) fn with_keys<'k>(scheme: HmacScheme, keys: impl Iterator<Item = &'k [u8]>) -> Self {
        Self { scheme, keys: HmacKeys::new(scheme.hash, keys) }
    }

    /// The same for a hook at this URL, exactly as the sender was given it, where the sender [signs it](Part::Url).
    pub fn at_url(self, url: impl Into<String>) -> Self {
        Self { keys: self.keys.at_url(url.into()), ..self }
    }

    /// The header with the signature.
    pub fn header(&self) -> &'static str {
        self.scheme.header()
    }

    /// Examines the head: a signature in the scheme's format, and a timestamp near `now`.
    ///
    /// # Errors
    ///
    /// The request can't be authentic.
    pub fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        self.keys.screen(&self.scheme.layout, head, now)
    }

    /// Examines the request; the index of the key that matched.
    ///
    /// # Errors
    ///
    /// The request is not authentic.
    pub fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<usize, Rejection> {
        self.keys.verify(&self.scheme.layout, head, body, now)
    }

    /// Signs with the first key, as of `now`.
    pub fn sign(&self, request: &mut Request, now: SystemTime) {
        self.keys.sign(&self.scheme.layout, request, now);
    }

    /// The HMAC of a text under the key of this index, in the scheme's encoding: what some senders ask for to see that
    /// the receiver knows the secret.
    pub fn of_text(&self, index: usize, text: &[u8]) -> Option<String> {
        Some(self.scheme.layout.written_in().encode(&self.keys.of_text(index, text)?))
    }
}

/// Shows no key.
impl fmt::Debug for Hmac {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hmac").field("scheme", &self.scheme).finish_non_exhaustive()
    }
}
