use std::fmt;
use std::time::SystemTime;

use zeroize::Zeroizing;

use super::Encoding;
use super::mac::{Hash, Key};
use super::timestamp::{TimestampPlace, TimestampRule};
use crate::{Field, Head, Reason, Rejection, Request, Secret, Secrets};

/// The parameters of an HMAC signature in a header.
#[derive(Debug, Clone, Copy)]
pub struct HmacScheme {
    hash: Hash,
    encoding: Encoding,
    header: &'static str,
    prefix: &'static str,
    separator: Option<u8>,
    signed: &'static [Part],
    timestamp: Option<TimestampRule>,
}

/// A piece of the text that is signed.
#[derive(Debug, Clone, Copy)]
pub enum Part {
    /// These characters.
    Text(&'static str),
    /// The value of this header, which must occur exactly once.
    Header(&'static str),
    /// The timestamp, as sent.
    Timestamp,
    /// The secret itself: for senders that sign something else than the body.
    Secret,
    /// The body.
    Body,
}

impl HmacScheme {
    /// HMAC-SHA-256 of the body, in hexadecimal, alone in this header.
    pub const fn sha256(header: &'static str) -> Self {
        Self {
            hash: Hash::Sha256,
            encoding: Encoding::Hex,
            header,
            prefix: "",
            separator: None,
            signed: &[Part::Body],
            timestamp: None,
        }
    }

    /// The same with another hash.
    pub const fn hash(self, hash: Hash) -> Self {
        Self { hash, ..self }
    }

    /// The same in another encoding.
    pub const fn encoding(self, encoding: Encoding) -> Self {
        Self { encoding, ..self }
    }

    /// The same after this text, which is matched exactly: `sha256=`.
    pub const fn prefix(self, prefix: &'static str) -> Self {
        Self { prefix, ..self }
    }

    /// The same as a list in one header. Entries with another prefix are ignored; one good one is enough.
    pub const fn list(self, separator: u8) -> Self {
        Self { separator: Some(separator), ..self }
    }

    /// The same over another text than the bare body.
    pub const fn signed(self, parts: &'static [Part]) -> Self {
        Self { signed: parts, ..self }
    }

    /// The same with a timestamp that must be near.
    pub const fn timestamp(self, rule: TimestampRule) -> Self {
        Self { timestamp: Some(rule), ..self }
    }

    /// The header with the signature.
    pub const fn header(&self) -> &'static str {
        self.header
    }
}

/// An HMAC scheme with its keys.
pub struct Hmac {
    scheme: HmacScheme,
    keys: Vec<Signer>,
}

/// A key, and its bytes for schemes that sign those too.
struct Signer {
    key: Key,
    secret: Zeroizing<Vec<u8>>,
}

/// More entries of a signature list than this are not looked at.
const MAX_ENTRIES: usize = 100;

/// The longest signature header that is looked at: room for a full list.
const MAX_HEADER: usize = 16 * 1024;

impl Hmac {
    /// The scheme with the secrets' bytes as keys.
    pub fn new(scheme: HmacScheme, secrets: impl Into<Secrets>) -> Self {
        Self::with_keys(scheme, secrets.into().iter().map(Secret::expose))
    }

    pub(super) fn with_keys<'k>(scheme: HmacScheme, keys: impl Iterator<Item = &'k [u8]>) -> Self {
        let signer = |key: &[u8]| Signer { key: Key::new(scheme.hash, key), secret: key.to_vec().into() };
        Self { scheme, keys: keys.map(signer).collect() }
    }

    /// The header with the signature.
    pub fn header(&self) -> &'static str {
        self.scheme.header
    }

    /// Examines the head: a signature in the scheme's format, and a timestamp near `now`.
    ///
    /// # Errors
    ///
    /// The request can't be authentic.
    pub fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        self.read(head, now).map(drop)
    }

    /// Examines the request; the index of the key that matched.
    ///
    /// # Errors
    ///
    /// The request is not authentic.
    pub fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<usize, Rejection> {
        let sent = self.read(head, now)?;
        for (index, signer) in self.keys.iter().enumerate() {
            let mac = self.mac(signer, body, &|header| once(head, header), sent.timestamp)?;
            if sent.signatures.iter().any(|signature| mac.clone().is(signature)) {
                return Ok(index);
            }
        }
        Err(Reason::SignatureMismatch.into())
    }

    /// Signs with the first key, as of `now`.
    pub fn sign(&self, request: &mut Request, now: SystemTime) {
        let timestamp = self.scheme.timestamp.map(|rule| {
            let text = rule.format(now);
            if let TimestampPlace::Header(name) = rule.place {
                request.set_header(name, text.clone());
            }
            text
        });
        // Nothing can fail here: there is a key, and a header that is missing is signed as empty.
        let Some(signer) = self.keys.first() else { return };
        let headers = |name: &str| Ok(request.header(name).unwrap_or_default().as_bytes());
        let signed_at = timestamp.as_deref().unwrap_or_default().as_bytes();
        let Ok(mac) = self.mac(signer, &[request.body()], &headers, signed_at) else { return };
        let mut value = String::new();
        if let (
            Some(TimestampRule { place: TimestampPlace::Entry(prefix), .. }),
            Some(text),
            Some(separator),
        ) = (self.scheme.timestamp, &timestamp, self.scheme.separator)
        {
            value = format!("{prefix}{text}{}", char::from(separator));
        }
        value += self.scheme.prefix;
        value += &self.scheme.encoding.encode(&mac.finish());
        request.set_header(self.scheme.header, value);
    }

    fn read<'h>(&self, head: &Head<'h>, now: SystemTime) -> Result<Sent<'h>, Rejection> {
        let value = once(head, self.scheme.header)?;
        if value.len() > MAX_HEADER {
            return Err(Reason::CredentialMalformed.into());
        }
        let timestamp = match &self.scheme.timestamp {
            None => &[][..],
            Some(rule) => {
                let text = match rule.place {
                    TimestampPlace::Header(name) => once(head, name)?,
                    TimestampPlace::Entry(prefix) => self.only_entry(value, prefix)?,
                };
                rule.check(text, now)?;
                text
            }
        };
        let signatures: Vec<Vec<u8>> = self.entries(value).filter_map(|entry| self.decode(entry)).collect();
        if signatures.is_empty() {
            return Err(Reason::CredentialMalformed.into());
        }
        Ok(Sent { signatures, timestamp })
    }

    fn entries<'h>(&self, value: &'h [u8]) -> impl Iterator<Item = &'h [u8]> {
        let separator = self.scheme.separator;
        value.split(move |&byte| Some(byte) == separator).take(MAX_ENTRIES)
    }

    fn only_entry<'h>(&self, value: &'h [u8], prefix: &str) -> Result<&'h [u8], Rejection> {
        let mut entries = self.entries(value).filter_map(|entry| entry.strip_prefix(prefix.as_bytes()));
        match (entries.next(), entries.next()) {
            (Some(entry), None) => Ok(entry),
            (None, _) => Err(Reason::CredentialMalformed.into()),
            (Some(_), Some(_)) => Err(Reason::CredentialRepeated.into()),
        }
    }

    fn decode(&self, entry: &[u8]) -> Option<Vec<u8>> {
        let digits = entry.strip_prefix(self.scheme.prefix.as_bytes())?;
        self.scheme.encoding.decode(digits, self.scheme.hash.length())
    }

    fn mac<'h>(
        &self,
        signer: &Signer,
        body: &[&[u8]],
        header: &dyn Fn(&str) -> Result<&'h [u8], Rejection>,
        timestamp: &[u8],
    ) -> Result<Key, Rejection> {
        let mut mac = signer.key.clone();
        for part in self.scheme.signed {
            match part {
                Part::Text(text) => mac.update(text.as_bytes()),
                Part::Header(name) => mac.update(header(name)?),
                Part::Timestamp => mac.update(timestamp),
                Part::Secret => mac.update(&signer.secret),
                Part::Body => body.iter().for_each(|piece| mac.update(piece)),
            }
        }
        Ok(mac)
    }
}

/// Shows no key.
impl fmt::Debug for Hmac {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hmac").field("scheme", &self.scheme).finish_non_exhaustive()
    }
}

/// What a head says: every signature in the right format, and the timestamp's text.
struct Sent<'h> {
    signatures: Vec<Vec<u8>>,
    timestamp: &'h [u8],
}

/// The value of a header that authenticates, which must occur exactly once and not be empty.
pub(super) fn once<'h>(head: &Head<'h>, name: &str) -> Result<&'h [u8], Rejection> {
    match head.field(name) {
        Field::Missing => Err(Reason::CredentialMissing.into()),
        Field::Repeated => Err(Reason::CredentialRepeated.into()),
        Field::Once(b"") => Err(Reason::CredentialMalformed.into()),
        Field::Once(value) => Ok(value),
    }
}
