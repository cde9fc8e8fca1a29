//! Deliveries as their sender makes them, and with something wrong on purpose.

use std::time::{Duration, SystemTime};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};
use webhooks_core::Request;
use webhooks_core::sample::{Carrier, name_of};
use webhooks_core::scheme::Credentials;

use crate::sender::Sender;

/// What to do wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Tamper {
    /// No signature or other credential
    Missing,
    /// One character of the signature or other credential is another
    Signature,
    /// The body is changed after signing
    Body,
    /// Signed two hours ago, where the time is signed
    Stale,
    /// The header with the signature or other credential twice
    Twice,
}

/// Longer ago than any sender's deliveries are accepted.
const STALE: Duration = Duration::from_secs(2 * 60 * 60);

/// An event to deliver, as often as one likes.
pub(crate) struct Draft {
    sender: Sender,
    pub(crate) way: String,
    pub(crate) credentials: Credentials,
    /// The event's name on the wire.
    pub(crate) kind: String,
    /// Method, path, headers that are always the same, and the JSON body.
    base: Request,
    carrier: Carrier,
}

impl Draft {
    /// The built-in sample for an event or one of its cases: `push`, `push.tag`.
    pub(crate) fn of_sample(
        sender: impl Into<Sender>,
        event: &str,
        way: &str,
        credentials: impl Into<Credentials>,
    ) -> Result<Self> {
        let (sender, wanted) = (sender.into(), slug(event));
        let Some(sample) = sender.samples().iter().find(|sample| slug(sample.name) == wanted) else {
            let names: Vec<&str> = sender.samples().iter().map(|sample| sample.name).collect();
            bail!(
                "{} has no built-in sample `{event}`: give a BODY, or one of {}",
                sender.name(),
                if names.is_empty() { "none".to_owned() } else { names.join(", ") }
            );
        };
        let mut base = sample.parse();
        let carrier = sender.carriers().unwrap(&mut base);
        let kind = sender.identify(&base).with_context(|| format!("sample `{}`", sample.name))?.kind;
        for name in sender.credentials().iter().chain(&["host", "content-length", "connection"]) {
            base.remove_header(name);
        }
        Ok(Self { sender, way: way.to_owned(), credentials: credentials.into(), kind, base, carrier })
    }

    /// An event of any name with any body.
    pub(crate) fn of_body(
        sender: impl Into<Sender>,
        event: &str,
        body: Vec<u8>,
        way: &str,
        credentials: impl Into<Credentials>,
    ) -> Self {
        let mut base = Request::post("/", body);
        base.set_header("content-type", "application/json");
        let (way, kind, credentials) = (way.to_owned(), event.to_owned(), credentials.into());
        Self { sender: sender.into(), way, credentials, kind, base, carrier: Carrier::Json }
    }

    /// The same to this host and path, which some senders sign.
    pub(crate) fn at(mut self, host: &str, path: &str) -> Self {
        self.base.set_header("host", host);
        self.base.set_path(path);
        self.base.set_query(None);
        self
    }

    /// The same as a form post.
    pub(crate) fn into_form(mut self) -> Result<Self> {
        if !self.sender.carriers().has(Carrier::Form) {
            bail!("{} posts no forms", self.sender.name());
        }
        self.carrier = Carrier::Form;
        Ok(self)
    }

    /// The request, signed now.
    pub(crate) fn request(&self, id: &str, tamper: Option<Tamper>) -> Result<Request> {
        let now = SystemTime::now();
        let unsigned = self.unsigned(id);
        let mut request = self.signed(unsigned.clone(), now)?;
        match tamper {
            None => {}
            Some(Tamper::Body) => request = self.with_another_body(request),
            Some(Tamper::Missing) => {
                // A credential may be in the path, the query or the body as well.
                request = unsigned;
                for member in self.sender.ways().iter().filter_map(|way| way.in_body) {
                    remove_member(&mut request, member);
                }
                self.sender.carriers().wrap(&mut request, self.carrier);
                for name in self.sender.credentials() {
                    request.remove_header(name);
                }
            }
            Some(Tamper::Stale) => {
                let stale = self.signed(unsigned, now - STALE)?;
                if stale == request {
                    bail!("{} with {} signs no time: nothing can be stale", self.sender.name(), self.way);
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
        self.sender.announce(&mut request, &self.kind, id);
        request
    }

    fn signed(&self, mut request: Request, at: SystemTime) -> Result<Request> {
        self.sender.carriers().sign(&mut request, self.carrier, |request| {
            self.sender.sign(&self.way, self.credentials.clone(), request, at)
        })?;
        Ok(request)
    }

    /// One blank more is still the same JSON: nobody but the signature can tell.
    fn with_another_body(&self, mut request: Request) -> Request {
        let carrier = self.sender.carriers().unwrap(&mut request);
        request.set_body([request.body(), &b" "[..]].concat());
        self.sender.carriers().wrap(&mut request, carrier);
        request
    }

    /// The header that signing added.
    fn credential(&self, unsigned: &Request, signed: &Request) -> Result<(&str, String)> {
        let mut names = self.sender.credentials().into_iter();
        let added = names.find_map(|name| {
            let value = signed.header(name)?;
            (unsigned.header(name) != Some(value)).then(|| (name, value.to_owned()))
        });
        match added {
            Some(added) => Ok(added),
            None => bail!("{} with {} has no credential in a header", self.sender.name(), self.way),
        }
    }
}

/// Leaves a body without the member, or that is no JSON object, byte for byte.
fn remove_member(request: &mut Request, name: &str) {
    let Ok(mut body) = serde_json::from_slice::<Map<String, Value>>(request.body()) else { return };
    if body.remove(name).is_some() {
        request.set_body(Value::Object(body).to_string());
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
    name_of(name).replace('-', "_").to_ascii_lowercase()
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
    use webhooks_core::{Reason, Refusal, Secret};

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
    fn a_credential_that_is_missing_is_missing_in_the_body_too() {
        let entry = crate::provider::find("coding").unwrap();
        let secret = || Secret::new("acme's token at coding").unwrap();
        let draft = Draft::of_sample(entry, "push.v1", "body_token", secret()).unwrap();
        let receiver = entry.receiver("body_token", secret()).unwrap();
        let outcome = |tamper| {
            let request = draft.request(&new_id(), tamper).unwrap();
            receiver.receive_raw(&request.head(), request.body().clone().into()).map(|_| ())
        };
        outcome(None).unwrap();
        let Err(Refusal::Rejected(rejection)) = outcome(Some(Tamper::Missing)) else {
            panic!("received without a token")
        };
        assert_eq!(rejection.reason(), Reason::CredentialMissing);
    }

    #[test]
    fn ids_are_uuids_of_version_4() {
        assert_eq!(uuid(0), "00000000-0000-4000-8000-000000000000");
        assert_eq!(uuid(u128::MAX), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_ne!(new_id(), new_id());
    }
}
