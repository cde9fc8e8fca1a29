use std::sync::Arc;

use serde::Deserialize;

use super::fields::{Algorithm, Fields, KeyForm, Place};
use super::signed::Signed;
use super::{Auth, DescriptionError};
use crate::json::text_at;
use crate::provider::Identity;
use crate::scheme::{Hash, Way};
use crate::{Head, Integrity, Rejection, Request, SecretError, Secrets};

/// A sender as data; see [the module](super) for its keys. A clone is another handle to the same description.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "Fields")]
pub struct Description(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    name: String,
    algorithm: Algorithm,
    key: KeyForm,
    place: Credential,
    kind: Option<Name>,
    id: Option<Name>,
}

/// Where the credential is.
#[derive(Debug)]
pub(super) enum Credential {
    /// An HMAC with this hash.
    Hmac(Hash, Arc<Signed>),
    /// A signature by a key pair.
    Ed25519(Arc<Signed>),
    /// A secret as it is, in this header behind this prefix.
    Token { header: String, prefix: String },
    /// HTTP Basic authentication.
    Basic,
}

/// Where a name is, ready to be looked up.
#[derive(Debug)]
enum Name {
    Header(String),
    Body(Vec<String>),
}

impl TryFrom<Fields> for Description {
    type Error = DescriptionError;

    fn try_from(fields: Fields) -> Result<Self, DescriptionError> {
        let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        let name = fields.name.clone();
        if !(name.bytes().all(is_plain) && name.starts_with(|first: char| first.is_ascii_lowercase())) {
            let allowed = "lower-case letters, digits and `_` are allowed, and a letter comes first";
            return Err(DescriptionError::new("name", allowed));
        }
        let algorithm = fields.algorithm;
        let key = key_form(algorithm, fields.key)?;
        let kind = fields.kind.as_ref().map(|place| Name::new("kind", place)).transpose()?;
        let id = fields.id.as_ref().map(|place| Name::new("id", place)).transpose()?;
        let signed = |fields| Signed::try_from(fields).map(Arc::new);
        let place = match algorithm {
            Algorithm::HmacSha256 => Credential::Hmac(Hash::Sha256, signed(fields)?),
            Algorithm::HmacSha1 => Credential::Hmac(Hash::Sha1, signed(fields)?),
            Algorithm::HmacSha512 => Credential::Hmac(Hash::Sha512, signed(fields)?),
            Algorithm::Ed25519 => Credential::Ed25519(signed(fields)?),
            Algorithm::Token | Algorithm::Basic => as_it_is(&fields)?,
        };
        Ok(Self(Arc::new(Inner { name, algorithm, key, place, kind, id })))
    }
}

fn key_form(algorithm: Algorithm, key: Option<KeyForm>) -> Result<KeyForm, DescriptionError> {
    match (algorithm, key) {
        (Algorithm::Ed25519, None) => Ok(KeyForm::Hex),
        (Algorithm::Ed25519, Some(KeyForm::Text | KeyForm::Base64)) => {
            Err(DescriptionError::new("key", "a public key is written in `hex` or, with `whpk_`, `standard`"))
        }
        (Algorithm::Token | Algorithm::Basic, Some(_)) => Err(means_nothing("key", algorithm)),
        (_, key) => Ok(key.unwrap_or(KeyForm::Text)),
    }
}

/// A credential that signs nothing: whatever describes a signature has no place beside it.
fn as_it_is(fields: &Fields) -> Result<Credential, DescriptionError> {
    let of_a_signature = [
        ("list", fields.list.is_some()),
        ("encoding", fields.encoding.is_some()),
        ("content", fields.content.is_some()),
        ("timestamp", fields.timestamp.is_some()),
        ("url", fields.url.is_some()),
    ];
    if let Some((key, _)) = of_a_signature.into_iter().find(|(_, is_there)| *is_there) {
        return Err(means_nothing(key, fields.algorithm));
    }
    if fields.algorithm == Algorithm::Token {
        let header = required_header(fields)?;
        let prefix = fields.prefix.clone().unwrap_or_default();
        return Ok(Credential::Token { header, prefix: printable("prefix", prefix)? });
    }
    match (&fields.header, &fields.prefix) {
        (Some(_), _) => Err(means_nothing("header", fields.algorithm)),
        (None, Some(_)) => Err(means_nothing("prefix", fields.algorithm)),
        (None, None) => Ok(Credential::Basic),
    }
}

fn means_nothing(key: &'static str, algorithm: Algorithm) -> DescriptionError {
    let name = algorithm.name();
    DescriptionError::new(key, format!("has no meaning where `algorithm` is \"{name}\": leave it out"))
}

pub(super) fn required_header(fields: &Fields) -> Result<String, DescriptionError> {
    let missing =
        || DescriptionError::new("header", "is missing: say in which header the signature or token is");
    header_name("header", fields.header.as_deref().ok_or_else(missing)?)
}

/// A name that a header can have, in lower case.
pub(super) fn header_name(key: &'static str, name: &str) -> Result<String, DescriptionError> {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    if !name.is_empty() && name.bytes().all(is_token) {
        return Ok(name.to_ascii_lowercase());
    }
    Err(DescriptionError::new(key, format!("{name:?} is no name that a header can have: X-Acme-Signature")))
}

/// Text that a header's value can have.
pub(super) fn printable(key: &'static str, text: String) -> Result<String, DescriptionError> {
    if crate::provider::printable(text.as_bytes()).is_some() {
        return Ok(text);
    }
    Err(DescriptionError::new(key, format!("{text:?} can't be in a header: printable ASCII is allowed")))
}

/// The members that a JSON pointer names.
pub(super) fn pointer(key: &'static str, pointer: &str) -> Result<Vec<String>, DescriptionError> {
    match pointer.strip_prefix('/') {
        Some(members) => {
            Ok(members.split('/').map(|member| member.replace("~1", "/").replace("~0", "~")).collect())
        }
        None => {
            Err(DescriptionError::new(key, format!("{pointer:?} is no JSON pointer: /event/type is one")))
        }
    }
}

impl Name {
    fn new(key: &'static str, place: &Place) -> Result<Self, DescriptionError> {
        match place {
            Place::Header(name) => header_name(key, name).map(Self::Header),
            Place::Body(path) => pointer(key, path).map(Self::Body),
        }
    }
}

/// The text at the members' place in a body.
pub(super) fn in_body(body: &[u8], members: &[String]) -> Option<String> {
    text_at(body, &members.iter().map(String::as_str).collect::<Vec<_>>())
}

impl Description {
    /// The sender's name.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// Its one way to authenticate.
    pub fn way(&self) -> Way {
        let about = match &self.0.place {
            Credential::Hmac(..) | Credential::Ed25519(_) => "a signature in a header",
            Credential::Token { .. } => "a secret in a header, as it is",
            Credential::Basic => "HTTP Basic authentication; the secret is user:password",
        };
        Way::new(self.0.algorithm.way(), self.integrity(), about)
    }

    /// The header field in which it puts its credential, in lower case.
    pub fn credential(&self) -> &str {
        match &self.0.place {
            Credential::Hmac(_, signed) | Credential::Ed25519(signed) => signed.header(),
            Credential::Token { header, .. } => header,
            Credential::Basic => "authorization",
        }
    }

    /// How it authenticates, with these secrets: for a [`Receiver`](crate::Receiver) of [`Sender`](super::Sender), and
    /// to sign requests in tests.
    ///
    /// # Errors
    ///
    /// A secret is not in the format that the description says.
    pub fn auth(&self, secrets: &Secrets) -> Result<Auth, SecretError> {
        Auth::new(self.clone(), secrets)
    }

    /// Puts the event's name and the delivery's id into a request's headers, where the sender has them there.
    pub fn announce(&self, request: &mut Request, kind: &str, id: &str) {
        for (name, value) in [(&self.0.kind, kind), (&self.0.id, id)] {
            if let Some(Name::Header(name)) = name {
                request.set_header(name, value);
            }
        }
    }

    pub(super) fn identify(&self, head: &Head<'_>, payload: &[u8]) -> Result<Identity, Rejection> {
        let kind = match &self.0.kind {
            Some(Name::Header(name)) => head.event_name(name)?.to_owned(),
            Some(Name::Body(members)) => in_body(payload, members).unwrap_or_default(),
            None => String::new(),
        };
        let id = match &self.0.id {
            Some(Name::Header(name)) => head.delivery_id(name)?.map(ToOwned::to_owned),
            Some(Name::Body(members)) => in_body(payload, members),
            None => None,
        };
        Ok(Identity::new(kind).with_id(id))
    }

    /// The one of a tenant that does not exist.
    pub(super) fn of_nobody() -> (Self, Arc<Signed>) {
        let signed = Arc::new(Signed::body("x-signature"));
        let place = Credential::Hmac(Hash::Sha256, signed.clone());
        let (name, algorithm, key) = ("nobody".to_owned(), Algorithm::HmacSha256, KeyForm::Text);
        (Self(Arc::new(Inner { name, algorithm, key, place, kind: None, id: None })), signed)
    }

    pub(super) fn key(&self) -> KeyForm {
        self.0.key
    }

    pub(super) fn place(&self) -> &Credential {
        &self.0.place
    }

    pub(super) fn integrity(&self) -> Integrity {
        match &self.0.place {
            Credential::Hmac(_, signed) | Credential::Ed25519(signed) if signed.covers_body() => {
                Integrity::Body
            }
            _ => Integrity::Sender,
        }
    }
}
