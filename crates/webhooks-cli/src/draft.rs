//! Deliveries as their sender makes them, and with something wrong on purpose.

use std::time::{Duration, SystemTime};

use anyhow::{Result, bail};
use webhooks_core::providers::Entry;
use webhooks_core::sample::{post_as_form, unwrap_form};
use webhooks_core::{Forms, Request, Secrets};

/// What to do wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Tamper {
    /// No signature or other credential
    Missing,
    /// One character of the signature or other credential is another
    Signature,
    /// The body is changed after signing
    Body,
    /// Signed an hour ago, where the time is signed
    Stale,
    /// The header with the signature or other credential twice
    Twice,
}

/// An event to deliver, as often as one likes.
pub(crate) struct Draft {
    pub(crate) entry: &'static Entry,
    pub(crate) way: String,
    pub(crate) secrets: Secrets,
    /// The event's name on the wire.
    pub(crate) kind: String,
    /// Method, path, headers that are always the same, and the JSON body.
    base: Request,
    form: bool,
}

impl Draft {
    /// The built-in sample for an event or one of its cases: `push`, `push.tag`.
    pub(crate) fn of_sample(entry: &'static Entry, event: &str, way: &str, secrets: Secrets) -> Result<Self> {
        let wanted = slug(event);
        let exact = entry.samples().iter().find(|sample| sample.name == event);
        let Some(sample) =
            exact.or_else(|| entry.samples().iter().find(|sample| slug(sample.name) == wanted))
        else {
            let names: Vec<&str> = entry.samples().iter().map(|sample| sample.name).collect();
            bail!(
                "{} has no built-in sample `{event}`: give a BODY, or one of {}",
                entry.name,
                if names.is_empty() { "none".to_owned() } else { names.join(", ") }
            );
        };
        let kind = entry.kinds.iter().find(|kind| slug(kind) == slug(sample.kind()));
        let kind = kind.copied().unwrap_or(sample.kind());
        let mut base = sample.parse();
        for name in entry.credentials.iter().chain(&["host", "content-length", "connection"]) {
            base.remove_header(name);
        }
        let form = unwrap_form(&mut base, entry.forms);
        Ok(Self { entry, way: way.to_owned(), secrets, kind: kind.to_owned(), base, form })
    }

    /// An event of any name with any body.
    pub(crate) fn of_body(
        entry: &'static Entry,
        event: &str,
        body: Vec<u8>,
        way: &str,
        secrets: Secrets,
    ) -> Self {
        let mut base = Request::post("/", body);
        base.set_header("content-type", "application/json");
        Self { entry, way: way.to_owned(), secrets, kind: event.to_owned(), base, form: false }
    }

    /// The same to this path.
    pub(crate) fn at_path(mut self, path: &str) -> Self {
        self.base.set_path(path);
        self.base.set_query(None);
        self
    }

    /// The same as a form post.
    pub(crate) fn into_form(mut self) -> Result<Self> {
        if self.entry.forms == Forms::No {
            bail!("{} posts no forms", self.entry.name);
        }
        self.form = true;
        Ok(self)
    }

    /// The request, signed now.
    pub(crate) fn request(&self, id: &str, tamper: Option<Tamper>) -> Result<Request> {
        let now = SystemTime::now();
        let unsigned = self.unsigned(id);
        let mut request = self.signed(unsigned.clone(), now, tamper == Some(Tamper::Body))?;
        match tamper {
            None | Some(Tamper::Body) => {}
            Some(Tamper::Missing) => {
                request.set_path(unsigned.head().path());
                request.set_query(None);
                for name in self.entry.credentials {
                    request.remove_header(name);
                }
            }
            Some(Tamper::Stale) => {
                let stale = self.signed(unsigned, now - Duration::from_secs(3600), false)?;
                if stale == request {
                    bail!("{} with {} signs no time: nothing can be stale", self.entry.name, self.way);
                }
                request = stale;
            }
            Some(Tamper::Twice) => {
                let (name, value) = self.credential(&unsigned, &request)?;
                request.add_header(name, value);
            }
            Some(Tamper::Signature) => match (self.credential(&unsigned, &request), request.query()) {
                (Ok((name, value)), _) => request.set_header(name, corrupted(&value)),
                (Err(_), Some(query)) => request.set_query(corrupted(query)),
                (Err(error), None) => return Err(error),
            },
        }
        Ok(request)
    }

    fn unsigned(&self, id: &str) -> Request {
        let mut request = self.base.clone();
        self.entry.announce(&mut request, &self.kind, id);
        request
    }

    fn signed(&self, mut request: Request, at: SystemTime, change_body: bool) -> Result<Request> {
        let json = request.body().clone();
        let sign = |request: &mut Request| self.entry.sign(&self.way, self.secrets.clone(), request, at);
        // One blank more is still the same JSON: nobody but the signature can tell.
        let sent = if change_body { [&json[..], b" "].concat().into() } else { json.clone() };
        match (self.form, self.entry.forms) {
            (true, Forms::SignedDecoded(field)) => {
                sign(&mut request)?;
                request.set_body(sent);
                post_as_form(&mut request, field);
            }
            (true, Forms::SignedAsSent(field)) => {
                post_as_form(&mut request, field);
                sign(&mut request)?;
                request.set_body(sent);
                post_as_form(&mut request, field);
            }
            _ => {
                sign(&mut request)?;
                if change_body {
                    request.set_body(sent);
                }
            }
        }
        Ok(request)
    }

    /// The header that signing added.
    fn credential(&self, unsigned: &Request, signed: &Request) -> Result<(&'static str, String)> {
        let mut names = self.entry.credentials.iter();
        let added = names.find_map(|name| {
            let value = signed.header(name)?;
            (unsigned.header(name) != Some(value)).then(|| (*name, value.to_owned()))
        });
        match added {
            Some(added) => Ok(added),
            None => bail!("{} with {} has no credential in a header", self.entry.name, self.way),
        }
    }
}

/// The same text with one character in its middle replaced by one that hex, base64 and tokens all have.
fn corrupted(text: &str) -> String {
    let middle = text.len() / 2;
    let is_plain = |(index, byte): (usize, u8)| byte.is_ascii_alphanumeric().then_some(index);
    let mut plain = text.bytes().enumerate().filter_map(is_plain);
    let Some(index) = plain.clone().find(|index| *index >= middle).or_else(|| plain.next()) else {
        return format!("{text}0");
    };
    let replacement = if text.as_bytes()[index] == b'0' { "1" } else { "0" };
    [&text[..index], replacement, &text[index + 1..]].concat()
}

/// A name without regard to how words are kept apart: `Push Hook` is `push_hook`.
fn slug(name: &str) -> String {
    name.chars()
        .map(|char| if char.is_alphanumeric() || char == '.' { char.to_ascii_lowercase() } else { '_' })
        .collect()
}

/// A delivery id like those of most senders: a random UUID.
pub(crate) fn new_id() -> String {
    uuid(fastrand::u128(..))
}

fn uuid(random: u128) -> String {
    // Version 4, variant 1: RFC 9562, section 5.4.
    let bits = (random & !(0xf << 76) & !(0b11 << 62)) | (4 << 76) | (0b10 << 62);
    let hex = format!("{bits:032x}");
    [&hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..]].join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_corrupted_credential_keeps_its_form() {
        assert_eq!(corrupted("sha256=00ffaaaa"), "sha256=10ffaaaa");
        assert_eq!(corrupted("v1,abcdef="), "v1,ab0def=");
        assert_eq!(corrupted("x"), "0");
        for text in ["", "é", "ééé", "=="] {
            assert_ne!(corrupted(text), text);
        }
    }

    #[test]
    fn ids_are_uuids_of_version_4() {
        assert_eq!(uuid(0), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid(u128::MAX), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_ne!(new_id(), new_id());
    }
}
