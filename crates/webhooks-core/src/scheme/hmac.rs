use std::fmt;
use std::time::{Duration, SystemTime};

use zeroize::Zeroizing;

use super::layout::{Layout, Part, Values, once};
use super::mac::{Hash, Key};
use super::{Encoding, TimestampRule};
use crate::{Head, Reason, Rejection, Request, Secret, Secrets};

/// The parameters of an HMAC signature in a header.
#[derive(Debug, Clone, Copy)]
pub struct HmacScheme {
    hash: Hash,
    layout: Layout,
}

impl HmacScheme {
    /// HMAC-SHA-256 of the body, in hexadecimal, alone in this header.
    pub const fn sha256(header: &'static str) -> Self {
        Self { hash: Hash::Sha256, layout: Layout::header(header) }
    }

    /// HMAC with this hash, laid out like this.
    pub const fn laid_out(hash: Hash, layout: Layout) -> Self {
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
    pub const fn signed(self, parts: &'static [Part]) -> Self {
        Self { layout: self.layout.signed(parts), ..self }
    }

    /// The same with a timestamp that must be near.
    pub const fn timestamp(self, rule: TimestampRule) -> Self {
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
    keys: Vec<Signer>,
    url: Option<String>,
}

/// A key, and its bytes for schemes that sign those too.
struct Signer {
    key: Key,
    secret: Zeroizing<Vec<u8>>,
}

impl Hmac {
    /// The scheme with the secrets' bytes as keys.
    pub fn new(scheme: HmacScheme, secrets: impl Into<Secrets>) -> Self {
        Self::with_keys(scheme, secrets.into().iter().map(Secret::expose))
    }

    pub(super) fn with_keys<'k>(scheme: HmacScheme, keys: impl Iterator<Item = &'k [u8]>) -> Self {
        let signer = |key: &[u8]| Signer { key: Key::new(scheme.hash, key), secret: key.to_vec().into() };
        Self { scheme, keys: keys.map(signer).collect(), url: None }
    }

    /// The same for a hook at this URL, exactly as the sender was given it, where the sender [signs it](Part::Url).
    pub fn at_url(self, url: impl Into<String>) -> Self {
        Self { url: Some(url.into()), ..self }
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
        self.scheme.layout.read(head, self.scheme.hash.length(), now).map(drop)
    }

    /// Examines the request; the index of the key that matched.
    ///
    /// # Errors
    ///
    /// The request is not authentic.
    pub fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<usize, Rejection> {
        let layout = &self.scheme.layout;
        let sent = layout.read(head, self.scheme.hash.length(), now)?;
        let url = layout.url(self.url.as_deref(), head);
        let header = |name: &str| once(head, name);
        for (index, signer) in self.keys.iter().enumerate() {
            let values =
                Values { header: &header, timestamp: sent.timestamp, secret: &signer.secret, url: &url };
            let mut mac = signer.key.clone();
            layout.content(&values, body, &mut |piece| mac.update(piece))?;
            if sent.signatures.iter().any(|signature| mac.clone().is(signature)) {
                return Ok(index);
            }
        }
        Err(Reason::SignatureMismatch.into())
    }

    /// Signs with the first key, as of `now`.
    pub fn sign(&self, request: &mut Request, now: SystemTime) {
        let layout = &self.scheme.layout;
        let timestamp = layout.stamp(request, now);
        // Nothing can fail here: there is a key, and a header that is missing is signed as empty.
        let Some(signer) = self.keys.first() else { return };
        let mut mac = signer.key.clone();
        let head = request.head();
        let values = Values {
            header: &|name| Ok(once(&head, name).unwrap_or_default()),
            timestamp: timestamp.as_deref().unwrap_or_default().as_bytes(),
            secret: &signer.secret,
            url: &layout.url(self.url.as_deref(), &head),
        };
        if layout.content(&values, &[request.body()], &mut |piece| mac.update(piece)).is_ok() {
            layout.write(request, &mac.finish(), timestamp.as_deref());
        }
    }

    /// The HMAC of a text under the key of this index, in the scheme's encoding: what some senders ask for to see that
    /// the receiver knows the secret.
    pub fn of_text(&self, index: usize, text: &[u8]) -> Option<String> {
        let mut mac = self.keys.get(index)?.key.clone();
        mac.update(text);
        Some(self.scheme.layout.written_in().encode(&mac.finish()))
    }
}

/// Shows no key.
impl fmt::Debug for Hmac {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hmac").field("scheme", &self.scheme).finish_non_exhaustive()
    }
}
