//! Twilio: messages, calls, and whatever else it reports to a URL.
//!
//! ```
//! use webhooks_core::{Custom, Deserialize, Receiver, Secret, twilio::{Auth, Twilio}};
//!
//! /// A form arrives as an object of its fields, all strings.
//! #[derive(Debug, Clone, Deserialize)]
//! struct Message {
//!     #[serde(rename = "From")]
//!     from: String,
//!     #[serde(rename = "Body")]
//!     body: String,
//! }
//!
//! let token = Secret::new("the account's auth token")?;
//! let auth = Auth::at_url("https://site.example/hooks/twilio", token);
//! let receiver = Receiver::<Custom<Twilio, Message>>::new(auth);
//! # Ok::<(), webhooks_core::SecretError>(())
//! ```
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | phone numbers, messaging services and other products of Twilio |
//! | Since | Twilio of 2026 |
//! | Authentication | `X-Twilio-Signature: <base64>`, HMAC-SHA-1 of the URL and of the form's fields, sorted; of JSON the URL alone, which has the body's SHA-256 |
//! | Event name | field `EventType`, where a product has it: `onMessageAdded`; else `message` with a `MessageSid`, `call` with a `CallSid` |
//! | Delivery id | header `I-Twilio-Idempotency-Token`, not signed; the same on each retry |
//! | Body | forms; JSON of some products |
//! | Ping | none |
//! | Answer | `TwiML` to messages and calls, which is your handler's; else 2xx; within 15 s |
//!
//! # Oddities
//!
//! - The URL is signed as Twilio has it, to the byte. `hmac_sha1` puts it together from `https`, the header `Host` and
//!   the request's path and query, which fails behind a proxy that changes one of these, and over HTTP/2 without
//!   `Host`; `hmac_sha1_at_url` is told it, in configuration as the token. Both try it with and without the default
//!   port, since Twilio signs now one and now the other.
//! - Names and values of the fields run together unmarked when they are signed, and a value that occurs twice counts
//!   once. Where one ends and the next begins is thus not proven: forms count as [`Integrity::Sender`], JSON as
//!   [`Integrity::Body`].
//! - Of JSON the URL has the hash, in the parameter `bodySHA256`, which Twilio adds. Without it nothing binds the body,
//!   and the request is refused; with it any body has to have that hash, a form too.
//! - Deliveries by GET are not taken.
//! - The key is the auth token of the account, or of the subaccount that the number belongs to.
//! - No time is signed: a delivery that someone recorded can be sent again. Remember ids.
//!
//! # Sources
//!
//! twilio/twilio-node (`src/webhooks/webhooks.ts`), twilio.com (`docs/usage/security`, `docs/usage/webhooks`). That
//! `I-Twilio-Idempotency-Token` stays the same on a retry is how its users read it.

use std::collections::BTreeSet;
use std::time::SystemTime;

use self::url::Urls;
use crate::json::text_at;
use crate::media::{self, Media};
use crate::scheme::{
    Authenticate, Credentials, Encoding, Hash, Hmac, HmacScheme, Proof, Way, WayError, decoy_secret,
    from_secrets,
};
use crate::{Body, Forms, Head, Identity, Integrity, Provider, Reason, Rejection, Request, Secrets};

mod url;

/// Twilio as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Twilio;

/// How Twilio authenticates: a signature over the URL and the fields of the form.
#[derive(Debug)]
pub struct Auth {
    way: &'static str,
    hmac: Hmac,
    urls: Urls,
}

const SCHEME: HmacScheme =
    HmacScheme::sha256("x-twilio-signature").hash(Hash::Sha1).encoding(Encoding::Base64);

const AT_URL: &str = "hmac_sha1_at_url";

impl Auth {
    /// The URL is what the request says: `https`, its `Host`, its path and query.
    pub fn at_requested_url(secrets: impl Into<Secrets>) -> Self {
        Self { way: SCHEME.way(), hmac: Hmac::new(SCHEME, secrets), urls: Urls::Requested }
    }

    /// The URL is this one, exactly as Twilio has it.
    pub fn at_url(url: impl Into<String>, secrets: impl Into<Secrets>) -> Self {
        Self { way: AT_URL, hmac: Hmac::new(SCHEME, secrets), urls: Urls::Told(url.into()) }
    }
}

from_secrets!(Auth, Auth::at_requested_url);

impl Authenticate for Auth {
    const WAYS: &'static [Way] = &[
        Way::new(SCHEME.way(), Integrity::Sender, "X-Twilio-Signature over the requested URL and the fields"),
        Way::new(AT_URL, Integrity::Sender, "the same over the URL that the token is").needs_token(),
    ];
    const CREDENTIALS: &'static [&'static str] = &[SCHEME.header()];

    fn screen(&self, head: &Head<'_>, now: SystemTime) -> Result<(), Rejection> {
        self.hmac.screen(head, now)?;
        Signed::of(head).map(drop)
    }

    fn verify(&self, head: &Head<'_>, body: &[&[u8]], now: SystemTime) -> Result<Proof, Rejection> {
        let (integrity, sent_hash, fields) = match Signed::of(head)? {
            Signed::Fields => (Integrity::Sender, None, sorted_few(body)?),
            Signed::Hash { sent, hash } if hash == Hash::sha256_of(body) => {
                (Integrity::Body, Some(sent), Vec::new())
            }
            Signed::Hash { .. } => return Err(Reason::SignatureMismatch.into()),
        };
        let mut refusal = Rejection::from(Reason::SignatureMismatch);
        for url in self.urls.of(head, sent_hash) {
            match self.hmac.verify(head, &[url.as_bytes(), &fields], now) {
                Ok(secret_index) => return Ok(Proof { way: self.way, integrity, secret_index }),
                Err(rejection) => refusal = rejection,
            }
        }
        Err(refusal)
    }

    /// A JSON request gets its hash into the query.
    fn sign(&self, request: &mut Request, _: SystemTime) {
        let hash = Encoding::Hex.encode(&Hash::sha256_of(&[request.body()]));
        let (sent_hash, fields) = if is_form(&request.head()) {
            (None, sorted(request.body()))
        } else {
            url::set_body_hash(request, &hash);
            (Some(hash.as_str()), Vec::new())
        };
        let [url, _] = self.urls.of(&request.head(), sent_hash);
        let signature = self.hmac.of_text(0, &[url.as_bytes(), &fields].concat());
        request.set_header(SCHEME.header(), signature.unwrap_or_default());
    }

    fn from_secrets(way: &str, credentials: Credentials) -> Result<Self, WayError> {
        match (way, credentials.token) {
            (AT_URL, Some(url)) => {
                let url = String::from_utf8_lossy(url.first().expose()).into_owned();
                Ok(Self::at_url(url, credentials.secrets))
            }
            (AT_URL, None) => Err(WayError::TokenMissing(AT_URL)),
            (way, _) if way == SCHEME.way() => Ok(Self::at_requested_url(credentials.secrets)),
            _ => Err(WayError::unknown::<Self>(way)),
        }
    }

    fn decoy() -> Self {
        Self::at_requested_url(decoy_secret())
    }
}

/// What of the body is signed.
enum Signed<'h> {
    /// The fields of a form, beside the URL.
    Fields,
    /// Its hash, in the URL.
    Hash { sent: &'h str, hash: Vec<u8> },
}

impl<'h> Signed<'h> {
    fn of(head: &Head<'h>) -> Result<Self, Rejection> {
        let malformed = |what: &str| Rejection::new(Reason::CredentialMalformed).with_source(what);
        let mut hashes = url::body_hashes(head);
        match (hashes.next(), hashes.next()) {
            (Some(sent), None) => {
                let hash = Encoding::Hex.decode(sent.as_bytes(), 32);
                let hash = hash.ok_or_else(|| malformed("`bodySHA256` is no SHA-256"))?;
                Ok(Self::Hash { sent, hash })
            }
            (Some(_), Some(_)) => Err(malformed("`bodySHA256` occurs twice")),
            (None, _) if is_form(head) => Ok(Self::Fields),
            (None, _) => Err(malformed("a body that is no form has its hash in the query, as `bodySHA256`")),
        }
    }
}

fn is_form(head: &Head<'_>) -> bool {
    matches!(media::media(head, Twilio::FORMS), Ok(Media::Form(_)))
}

/// Fields of a form, at the most. Twilio sends some dozens; before the signature is known to be good they cost many
/// times the bytes that they are sent in.
const MOST_FIELDS: usize = 1000;

fn sorted_few(body: &[&[u8]]) -> Result<Vec<u8>, Rejection> {
    let form = body.concat();
    if media::form_fields(&form).nth(MOST_FIELDS).is_some() {
        return Err(
            Rejection::new(Reason::CredentialMalformed).with_source("a form of more than 1000 fields")
        );
    }
    Ok(sorted(&form))
}

/// Every field's name and value, one after the other, in the order of names and then of values; each pair once.
fn sorted(form: &[u8]) -> Vec<u8> {
    let fields: BTreeSet<_> = media::form_fields(form).collect();
    fields.into_iter().flat_map(|(name, value)| [name, value]).flatten().collect()
}

impl Provider for Twilio {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "twilio";
    const EVENT_NAME_IN: &'static str = "field `EventType`; `message`, `call`";
    const FORMS: Forms = Forms::Fields(None);

    fn identify(_: Option<&Auth>, head: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        let at = |member| text_at(body.payload(), &[member]);
        let kind = at("EventType")
            .or_else(|| at("MessageSid").map(|_| "message".to_owned()))
            .or_else(|| at("CallSid").map(|_| "call".to_owned()));
        let id = head.delivery_id("i-twilio-idempotency-token")?;
        Ok(Identity::new(kind.unwrap_or_default()).with_id(id))
    }

    fn announce(request: &mut Request, _: &str, id: &str) {
        request.set_header("i-twilio-idempotency-token", id);
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        sample!("twilio", "call", "message")
    }
}

crate::events! {
    /// What Twilio sends: none of it typed here.
    pub enum Event for Twilio {}
}
