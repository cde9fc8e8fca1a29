//! A described signature: what of it is in the head, and what it is over.

use std::time::{Duration, SystemTime};

use super::DescriptionError;
use super::description::{header_name, in_body, pointer, printable, required_header};
use super::fields::{Algorithm, Fields, Piece, Timestamp, Unit};
use crate::scheme::{Encoding, Layout, Part, TimestampRule};
use crate::{Field, Head, Reason, Rejection, Request};

#[derive(Debug)]
pub(super) struct Signed {
    header: String,
    prefix: String,
    separator: Option<u8>,
    encoding: Encoding,
    content: Vec<Piece>,
    timestamp: Option<Stamp>,
}

/// Where the timestamp is, and how far from now it may be.
#[derive(Debug)]
struct Stamp {
    place: Place,
    unit: Unit,
    tolerance: Duration,
}

#[derive(Debug)]
enum Place {
    Header(String),
    Entry(String),
    /// In the body, or else in the header, if one is named.
    Body(Vec<String>, Option<String>),
}

impl TryFrom<Fields> for Signed {
    type Error = DescriptionError;

    fn try_from(fields: Fields) -> Result<Self, DescriptionError> {
        let header = required_header(&fields)?;
        let separator = match fields.list {
            None => None,
            Some(list) if list == ' ' || list.is_ascii_punctuation() => u8::try_from(list).ok(),
            Some(_) => {
                return Err(DescriptionError::new("list", "a blank or a punctuation mark is allowed: \",\""));
            }
        };
        let timestamp = fields.timestamp.map(|timestamp| Stamp::new(timestamp, separator)).transpose()?;
        let content = content(fields.content, fields.url.as_deref(), fields.algorithm)?;
        check_timestamp(timestamp.as_ref(), &content)?;
        Ok(Self {
            header,
            prefix: printable("prefix", fields.prefix.unwrap_or_default())?,
            separator,
            encoding: fields.encoding.map_or(Encoding::Hex, Into::into),
            content,
            timestamp,
        })
    }
}

/// A timestamp that is not signed proves nothing, and one that is signed has to be somewhere.
fn check_timestamp(stamp: Option<&Stamp>, content: &[Piece]) -> Result<(), DescriptionError> {
    let has = |piece| content.contains(&piece);
    let (key, remedy) = match stamp {
        Some(stamp) if stamp.is_in_head() && !has(Piece::Timestamp) => (
            "timestamp",
            "is not signed and so proves nothing: put \"timestamp\" into `content`, or leave it out",
        ),
        Some(stamp) if !stamp.is_in_head() && !has(Piece::Body) => {
            ("timestamp", "is in the body, which is not signed: put \"body\" into `content`, or leave it out")
        }
        Some(stamp) if !stamp.is_in_head() && has(Piece::Timestamp) => {
            ("content", "has \"timestamp\", but that is in the body and signed with it: leave it out here")
        }
        None if has(Piece::Timestamp) => {
            ("content", "has \"timestamp\": say where that is, timestamp = { header = \"X-Acme-Timestamp\" }")
        }
        _ => return Ok(()),
    };
    Err(DescriptionError::new(key, remedy))
}

/// The signed text, in which a URL that is known stands as it is.
fn content(
    pieces: Option<Vec<Piece>>,
    url: Option<&str>,
    algorithm: Algorithm,
) -> Result<Vec<Piece>, DescriptionError> {
    let pieces = pieces.unwrap_or_else(|| vec![Piece::Body]);
    if url.is_some() && !pieces.contains(&Piece::Url) {
        let remedy = "is not signed: put \"url\" into `content`, or leave it out";
        return Err(DescriptionError::new("url", remedy));
    }
    if pieces.contains(&Piece::Secret) && algorithm == Algorithm::Ed25519 {
        return Err(DescriptionError::new("content", "a public key is no \"secret\" that could be signed"));
    }
    if pieces.iter().all(|piece| matches!(piece, Piece::Text(_) | Piece::Url | Piece::Secret)) {
        let remedy = "is the same for every delivery: \"body\" is missing";
        return Err(DescriptionError::new("content", remedy));
    }
    let known = |piece| match (piece, url) {
        (Piece::Url, Some(url)) => Ok(Piece::Text(url.to_owned())),
        (Piece::Header(name), _) => header_name("content", &name).map(Piece::Header),
        (piece, _) => Ok(piece),
    };
    pieces.into_iter().map(known).collect()
}

impl Stamp {
    fn new(fields: Timestamp, separator: Option<u8>) -> Result<Self, DescriptionError> {
        const KEY: &str = "timestamp";
        let Timestamp { header, entry, body, unit, tolerance } = fields;
        let header = header.map(|name| header_name(KEY, &name)).transpose()?;
        let place = match (header, entry, body) {
            (Some(header), None, None) => Place::Header(header),
            (None, Some(_), None) if separator.is_none() => {
                let remedy = "has an `entry` of a list: say what stands between entries, list = \",\"";
                return Err(DescriptionError::new(KEY, remedy));
            }
            (None, Some(entry), None) if !entry.is_empty() => Place::Entry(printable(KEY, entry)?),
            (header, None, Some(body)) => Place::Body(pointer(KEY, &body)?, header),
            _ => {
                let remedy = "say one of `header`, `entry` (the text before it in the list) and `body`";
                return Err(DescriptionError::new(KEY, remedy));
            }
        };
        Ok(Self { place, unit, tolerance: Duration::from_secs(tolerance.into()) })
    }

    fn is_in_head(&self) -> bool {
        !matches!(self.place, Place::Body(..))
    }

    fn rule(&self) -> TimestampRule<'_> {
        let rule = match &self.place {
            Place::Entry(prefix) => TimestampRule::entry(prefix, self.tolerance),
            Place::Header(name) | Place::Body(_, Some(name)) => TimestampRule::header(name, self.tolerance),
            Place::Body(_, None) => TimestampRule::header("", self.tolerance),
        };
        if self.unit == Unit::Milliseconds { rule.millis() } else { rule }
    }
}

impl Signed {
    /// Of the body, in hexadecimal, alone in this header.
    pub(super) fn body(header: &str) -> Self {
        Self {
            header: header.to_owned(),
            prefix: String::new(),
            separator: None,
            encoding: Encoding::Hex,
            content: vec![Piece::Body],
            timestamp: None,
        }
    }

    pub(super) fn header(&self) -> &str {
        &self.header
    }

    pub(super) fn covers_body(&self) -> bool {
        self.content.contains(&Piece::Body)
    }

    /// Does something with the layout, which borrows from this.
    pub(super) fn laid_out<T>(&self, then: impl FnOnce(&Layout<'_>) -> T) -> T {
        let parts: Vec<Part<'_>> = self.content.iter().map(part).collect();
        let mut layout =
            Layout::header(&self.header).prefix(&self.prefix).encoding(self.encoding).signed(&parts);
        if let Some(separator) = self.separator {
            layout = layout.list(separator);
        }
        if let Some(stamp) = self.timestamp.as_ref().filter(|stamp| stamp.is_in_head()) {
            layout = layout.timestamp(stamp.rule());
        }
        then(&layout)
    }

    /// A signed header that has the text behind it could be cut from it in two ways.
    pub(super) fn check_cuts(&self, head: &Head<'_>) -> Result<(), Rejection> {
        for pair in self.content.windows(2) {
            let [Piece::Header(name), Piece::Text(text)] = pair else { continue };
            let Field::Once(value) = head.field(name) else { continue };
            if memchr::memmem::find(value, text.as_bytes()).is_some() {
                return Err(Reason::CredentialMalformed.into());
            }
        }
        Ok(())
    }

    /// Examines what only a genuine request is asked: how its text could be cut, and a timestamp in its body.
    pub(super) fn check_rest(
        &self,
        head: &Head<'_>,
        body: &[&[u8]],
        now: SystemTime,
    ) -> Result<(), Rejection> {
        self.check_cuts(head)?;
        let Some(stamp) = &self.timestamp else { return Ok(()) };
        let Place::Body(members, header) = &stamp.place else { return Ok(()) };
        let text = in_body(&body.concat(), members)
            .or_else(|| header.as_deref().and_then(|name| head.text(name)).map(ToOwned::to_owned));
        stamp.rule().check(text.ok_or(Reason::TimestampOutOfRange)?.as_bytes(), now)
    }

    /// Puts the timestamp beside a body that has none into its header; a body stays as it is.
    pub(super) fn stamp(&self, request: &mut Request, now: SystemTime) {
        if let Some(stamp) = &self.timestamp
            && let Place::Body(_, Some(name)) = &stamp.place
        {
            request.set_header(name, stamp.rule().format(now));
        }
    }
}

fn part(piece: &Piece) -> Part<'_> {
    match piece {
        Piece::Body => Part::Body,
        Piece::Timestamp => Part::Timestamp,
        Piece::Url => Part::Url,
        Piece::Secret => Part::Secret,
        Piece::Text(text) => Part::Text(text),
        Piece::Header(name) => Part::Header(name),
    }
}
