use std::time::{Duration, SystemTime};

use super::Encoding;
use super::timestamp::{TimestampPlace, TimestampRule};
use crate::{Field, Head, Reason, Rejection, Request};

mod content;

pub use self::content::Part;
pub(super) use self::content::Values;

/// How a signature is laid out: where it stands in the head, how it is written, and which text it is over.
///
/// Its texts are constants for a sender that is known, and borrowed from a description for one that is not.
#[derive(Debug, Clone, Copy)]
pub struct Layout<'t> {
    encoding: Encoding,
    header: &'t str,
    prefix: &'t str,
    separator: Option<u8>,
    signed: &'t [Part<'t>],
    timestamp: Option<TimestampRule<'t>>,
}

/// More entries of a signature list than this are not looked at.
const MAX_ENTRIES: usize = 100;

/// The longest signature header that is looked at: room for a full list.
const MAX_HEADER: usize = 16 * 1024;

impl<'t> Layout<'t> {
    /// A signature of the body, in hexadecimal, alone in this header.
    pub const fn header(header: &'t str) -> Self {
        Self {
            encoding: Encoding::Hex,
            header,
            prefix: "",
            separator: None,
            signed: &[Part::Body],
            timestamp: None,
        }
    }

    /// The same in another encoding.
    pub const fn encoding(self, encoding: Encoding) -> Self {
        Self { encoding, ..self }
    }

    /// The same after this text, which is matched exactly: `sha256=`.
    pub const fn prefix(self, prefix: &'t str) -> Self {
        Self { prefix, ..self }
    }

    /// The same as a list in one header. Entries with another prefix are ignored; one good one is enough.
    pub const fn list(self, separator: u8) -> Self {
        Self { separator: Some(separator), ..self }
    }

    /// The same over another text than the bare body.
    pub const fn signed(self, parts: &'t [Part<'t>]) -> Self {
        Self { signed: parts, ..self }
    }

    /// The same with a timestamp that must be near.
    pub const fn timestamp(self, rule: TimestampRule<'t>) -> Self {
        Self { timestamp: Some(rule), ..self }
    }

    /// The same with another tolerance for its timestamp, both ways, if it has one.
    pub const fn tolerance(self, tolerance: Duration) -> Self {
        match self.timestamp {
            Some(rule) => self.timestamp(rule.tolerance(tolerance)),
            None => self,
        }
    }

    /// The name of the header with the signature.
    pub const fn header_name(&self) -> &'t str {
        self.header
    }

    pub(super) const fn written_in(&self) -> Encoding {
        self.encoding
    }

    /// What a head says: every signature of this length in the right format, and a timestamp near `now`.
    pub(super) fn read<'h>(
        &self,
        head: &Head<'h>,
        length: usize,
        now: SystemTime,
    ) -> Result<Sent<'h>, Rejection> {
        let value = once(head, self.header)?;
        if value.len() > MAX_HEADER {
            return Err(Reason::CredentialMalformed.into());
        }
        let timestamp = match &self.timestamp {
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
        let decode = |entry: &[u8]| self.encoding.decode(entry.strip_prefix(self.prefix.as_bytes())?, length);
        let signatures: Vec<Vec<u8>> = self.entries(value).filter_map(decode).collect();
        if signatures.is_empty() {
            return Err(Reason::CredentialMalformed.into());
        }
        Ok(Sent { signatures, timestamp })
    }

    /// Puts the timestamp into a header of its own, if it belongs there; its text, if there is one.
    pub(super) fn stamp(&self, request: &mut Request, now: SystemTime) -> Option<String> {
        let rule = self.timestamp?;
        let text = rule.format(now);
        if let TimestampPlace::Header(name) = rule.place {
            request.set_header(name, text.clone());
        }
        Some(text)
    }

    /// Puts the signature into its header, behind the timestamp if that is in the same list.
    pub(super) fn write(&self, request: &mut Request, signature: &[u8], timestamp: Option<&str>) {
        let mut value = String::new();
        if let (
            Some(TimestampRule { place: TimestampPlace::Entry(prefix), .. }),
            Some(text),
            Some(separator),
        ) = (self.timestamp, timestamp, self.separator)
        {
            value = format!("{prefix}{text}{}", char::from(separator));
        }
        value += self.prefix;
        value += &self.encoding.encode(signature);
        request.set_header(self.header, value);
    }

    fn entries<'h>(&self, value: &'h [u8]) -> impl Iterator<Item = &'h [u8]> {
        let separator = self.separator;
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
}

/// What a head says: every signature in the right format, and the timestamp's text.
pub(super) struct Sent<'h> {
    pub(super) signatures: Vec<Vec<u8>>,
    pub(super) timestamp: &'h [u8],
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
