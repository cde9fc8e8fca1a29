//! What a sender is: how it authenticates, where it names the event, what its events look like.
//!
//! A sender of your own is an implementation of [`Provider`] beside a table of [`events!`](crate::events):
//!
//! ```
//! use webhooks_core::{events, scheme, Body, Head, Identity, Provider, Receiver, Rejection, Request, Secret};
//!
//! pub struct Acme;
//!
//! impl scheme::TokenHeader for Acme {
//!     const HEADER: &'static str = "x-acme-token";
//! }
//!
//! impl Provider for Acme {
//!     type Event = Event;
//!     type Auth = scheme::Token<Acme>;
//!     const NAME: &'static str = "acme";
//!     const EVENT_NAME_IN: &'static str = "header X-Acme-Event";
//!
//!     fn identify(_: Option<&Self::Auth>, head: &Head<'_>, _: &Body) -> Result<Identity, Rejection> {
//!         Ok(Identity::new(head.event_name("x-acme-event")?))
//!     }
//!
//!     fn announce(request: &mut Request, kind: &str, _id: &str) {
//!         request.set_header("x-acme-event", kind);
//!     }
//! }
//!
//! events! {
//!     /// What Acme sends: nothing typed yet, so every delivery arrives as the fallback.
//!     pub enum Event for Acme {}
//! }
//!
//! let receiver = Receiver::<Acme>::new(Secret::new("shared with acme")?);
//! let headers = [("x-acme-token", "shared with acme"), ("x-acme-event", "build")];
//! let delivery = receiver.receive(&Head::new("POST", "/", None, &headers), "{}")?;
//! assert_eq!(delivery.kind(), "build");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use std::borrow::Cow;

use crate::scheme::{Authenticate, Proof};
use crate::source::Published;
use crate::{
    Answer, Body, ConnectionTest, Event, Field, Forms, Head, RawDelivery, Reason, Rejection, Request,
};

/// A sender of webhooks.
pub trait Provider: Sized + Send + Sync + 'static {
    /// Its events, as [`events!`](crate::events) declares them.
    type Event: Event<Provider = Self>;

    /// The ways in which it can authenticate, and no other.
    type Auth: Authenticate;

    /// Its name in configuration, routes and storage: `snake_case`.
    const NAME: &'static str;

    /// Other names that configuration accepts for it.
    const ALIASES: &'static [&'static str] = &[];

    /// Where it names the event, in words: `header X-GitHub-Event`.
    const EVENT_NAME_IN: &'static str;

    /// Whether it posts forms as well as JSON.
    const FORMS: Forms = Forms::No;

    /// Whether receivers take its forms without being told to. Not where only old hooks post them, or where what they
    /// sign is unconfirmed.
    const TAKES_FORMS: bool = true;

    /// The query parameter that has the event of a GET delivery, where the sender can make such. Receivers have to be
    /// told to take them.
    const GET_PARAMETER: Option<&'static str> = None;

    /// The test of the connection that the sender makes without proving who it is, if it makes such. It is answered 200
    /// unless a receiver is told otherwise, and never delivered, not even if it is authentic.
    const CONNECTION_TEST: Option<ConnectionTest> = None;

    /// The most bytes of body that a receiver takes unless told otherwise: 1 MiB, or what the sender documents.
    const BODY_LIMIT: usize = 1024 * 1024;

    /// Whether a hook can be set up to leave out the body. A delivery with an empty one is then of no kind, and the
    /// fallback.
    const MAY_BE_EMPTY: bool = false;

    /// The addresses that it says its deliveries come from.
    const SOURCES: Option<Published> = None;

    /// Reads kind, dialect and id of an authenticated request. `auth` is how it was authenticated, and `None` for a
    /// [dangerous](crate::Receiver::dangerous) receiver.
    ///
    /// # Errors
    ///
    /// The sender always names the event, and this request does not, or not unambiguously.
    fn identify(auth: Option<&Self::Auth>, head: &Head<'_>, body: &Body) -> Result<Identity, Rejection>;

    /// The answer to an authentic request that is no delivery but a question of the sender's: is this URL in use, do
    /// you know the secret. `None` delivers it.
    fn handshake(
        _auth: Option<&Self::Auth>,
        _proof: &Proof,
        _head: &Head<'_>,
        _body: &Body,
    ) -> Option<Answer> {
        None
    }

    /// Puts the event's name, the delivery's id and whatever else the sender always sends into a request: the inverse
    /// of [`identify`](Self::identify), for tests and for `webhooks send`.
    fn announce(request: &mut Request, kind: &str, id: &str);

    /// Types an authentic delivery.
    fn decode(raw: &RawDelivery) -> Self::Event {
        let is_left_out = Self::MAY_BE_EMPTY && raw.payload().is_empty();
        let json: &[u8] = if is_left_out { b"{}" } else { raw.payload() };
        Self::Event::decode(raw.kind(), raw.dialect(), json)
    }

    /// One line about a typed event, for people: `octocat pushed 2 commits to main of acme/site`.
    fn summarize(_event: &Self::Event) -> Option<String> {
        None
    }

    /// The request of the fixture for an event, byte for byte: what tests and `webhooks send` start from.
    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        &[]
    }
}

/// What an authenticated request says it is, its kind in the sender's current spelling.
pub(crate) fn identity<P: Provider>(
    auth: Option<&P::Auth>,
    head: &Head<'_>,
    body: &Body,
) -> Result<Identity, Rejection> {
    let Identity { kind, dialect, id } = P::identify(auth, head, body)?;
    // JSON can spell what no header field can hold.
    let is_plain = |text: &str| !text.contains(steers);
    let kind = match P::Event::canonical_kind(&kind) {
        Some(canonical) => canonical.to_owned(),
        None if is_plain(&kind) => kind,
        None => String::new(),
    };
    // Still a dialect, and still of none of the types.
    let dialect = dialect.map(|dialect| if is_plain(&dialect) { dialect } else { "".into() });
    Ok(Identity { kind, dialect, id: id.filter(|id| is_plain(id)) })
}

/// What a request with a JSON body says it is, however it may have been authenticated.
pub(crate) fn identity_of_json<P: Provider>(request: &Request) -> Result<Identity, Rejection> {
    identity::<P>(None, &request.head(), &Body::new(request.body().clone(), None))
}

/// Whether a character would break a log line, steer a terminal or turn the reading order around.
pub fn steers(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// What a request says it is. An unknown kind or dialect with a character that [`steers`] becomes `""`, and such an id
/// is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Identity {
    /// The kind of event, in any of the sender's spellings.
    pub kind: String,
    /// Which of several shapes of that kind it has.
    pub dialect: Option<Cow<'static, str>>,
    /// The sender's id of the delivery.
    pub id: Option<String>,
}

impl Identity {
    /// An identity with a kind alone.
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into(), dialect: None, id: None }
    }

    /// The same with the delivery's id.
    pub fn with_id(self, id: Option<impl Into<String>>) -> Self {
        Self { id: id.map(Into::into), ..self }
    }

    /// The same with a dialect.
    pub fn with_dialect(self, dialect: impl Into<Cow<'static, str>>) -> Self {
        Self { dialect: Some(dialect.into()), ..self }
    }
}

/// What most providers read an identity with.
impl<'a> Head<'a> {
    /// The event name in the header `name`, which the sender always sends.
    ///
    /// # Errors
    ///
    /// The header is missing, empty, repeated or not printable ASCII.
    pub fn event_name(&self, name: &str) -> Result<&'a str, Rejection> {
        match self.field(name) {
            Field::Missing | Field::Once(b"") => Err(Reason::EventNameMissing.into()),
            Field::Repeated => Err(Reason::HeaderRepeated.into()),
            Field::Once(value) => printable(value).ok_or_else(|| Reason::EventNameMalformed.into()),
        }
    }

    /// The delivery id in the header `name`; `None` if it is missing, empty or not printable ASCII.
    ///
    /// # Errors
    ///
    /// The header is repeated.
    pub fn delivery_id(&self, name: &str) -> Result<Option<&'a str>, Rejection> {
        match self.field(name) {
            Field::Repeated => Err(Reason::HeaderRepeated.into()),
            Field::Missing | Field::Once(b"") => Ok(None),
            Field::Once(value) => Ok(printable(value)),
        }
    }
}

/// ASCII from blank to tilde: nothing that could forge a log line.
pub(crate) fn printable(value: &[u8]) -> Option<&str> {
    let text = std::str::from_utf8(value).ok()?;
    text.bytes().all(|byte| (b' '..=b'~').contains(&byte)).then_some(text)
}
