use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;

use crate::{Event, Head, Provider};

/// What an authentication proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Integrity {
    /// Nothing: received without authentication.
    None,
    /// That the sender knows the secret; the body could be anybody's.
    Sender,
    /// That the body is, byte for byte, what someone who knows the secret signed.
    Body,
}

impl Integrity {
    /// `body`, `sender` or `none`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Sender => "sender",
            Self::Body => "body",
        }
    }
}

impl fmt::Display for Integrity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// An authentic delivery, byte for byte as it was received, with no type parameter: fit to be stored.
///
/// Only a [`Receiver`](crate::Receiver) makes one, or [`trusted::restore`](crate::trusted::restore) from storage.
#[derive(Clone)]
pub struct RawDelivery {
    pub(crate) parts: crate::trusted::Parts,
}

impl RawDelivery {
    /// The sender's name, such as `github`.
    pub fn provider(&self) -> &str {
        &self.parts.provider
    }

    /// The way in which it was authenticated, such as `hmac_sha256`.
    pub fn way(&self) -> &str {
        &self.parts.way
    }

    /// What that proves.
    pub fn integrity(&self) -> Integrity {
        self.parts.integrity
    }

    /// Which of the receiver's secrets it was authenticated with, from 0: tells when an old one is no longer used.
    pub fn secret_index(&self) -> usize {
        self.parts.secret_index
    }

    /// The kind of event in the sender's current spelling, such as `push`; empty where the sender has no kinds.
    pub fn kind(&self) -> &str {
        &self.parts.kind
    }

    /// Tells apart the shapes that one kind name has at some senders.
    pub fn dialect(&self) -> Option<&str> {
        self.parts.dialect.as_deref()
    }

    /// The sender's id of this delivery, where it sends one. Most senders don't sign it.
    pub fn id(&self) -> Option<&str> {
        self.parts.id.as_deref()
    }

    /// When it was received.
    pub fn received_at(&self) -> SystemTime {
        self.parts.received_at
    }

    /// The header fields that came with it, credentials included.
    pub fn headers(&self) -> &KeptHeaders {
        &self.parts.headers
    }

    /// The body, byte for byte as received: for a form post the form.
    pub fn body(&self) -> &Bytes {
        self.parts.body.received()
    }

    /// The event's bytes: the body, or the decoded field of a form that holds it. Not checked to be JSON.
    pub fn payload(&self) -> &Bytes {
        self.parts.body.payload()
    }

    /// Takes it apart for storage; [`trusted::restore`](crate::trusted::restore) is the inverse.
    pub fn into_parts(self) -> crate::trusted::Parts {
        self.parts
    }
}

/// Shows no header values and no body: both may hold secrets.
impl fmt::Debug for RawDelivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawDelivery")
            .field("provider", &self.provider())
            .field("kind", &self.kind())
            .field("dialect", &self.dialect())
            .field("id", &self.id())
            .field("way", &self.way())
            .field("integrity", &self.integrity())
            .field("headers", self.headers())
            .field("bytes", &self.body().len())
            .finish_non_exhaustive()
    }
}

/// The header fields of a delivery, in order of arrival.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct KeptHeaders(Vec<(String, Vec<u8>)>);

impl KeptHeaders {
    pub(crate) fn of(head: &Head<'_>) -> Self {
        let mut fields = Vec::new();
        head.headers().each(&mut |name, value| fields.push((name.to_ascii_lowercase(), value.to_vec())));
        Self(fields)
    }

    /// Every field as a lower-case name and the bytes of its value.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_slice()))
    }

    /// The first value of the field `name` (lower case), if it is text.
    pub fn get(&self, name: &str) -> Option<&str> {
        let (_, value) = self.0.iter().find(|(field, _)| field == name)?;
        std::str::from_utf8(value).ok()
    }
}

impl FromIterator<(String, Vec<u8>)> for KeptHeaders {
    fn from_iter<T: IntoIterator<Item = (String, Vec<u8>)>>(fields: T) -> Self {
        Self(fields.into_iter().map(|(name, value)| (name.to_ascii_lowercase(), value)).collect())
    }
}

/// Shows names only.
impl fmt::Debug for KeptHeaders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.iter().map(|(name, _)| name)).finish()
    }
}

/// An authentic delivery with its typed event beside the bytes.
pub struct Delivery<P: Provider> {
    raw: RawDelivery,
    event: P::Event,
}

impl<P: Provider> Delivery<P> {
    /// Types a raw delivery. Cannot fail: what does not fit becomes the event enum's fallback.
    ///
    /// # Panics
    ///
    /// In debug builds, if the delivery is another provider's.
    pub fn decode(raw: RawDelivery) -> Self {
        debug_assert_eq!(raw.provider(), P::NAME, "a delivery of another provider");
        let event = P::decode(&raw);
        Self { raw, event }
    }

    /// The typed event.
    pub fn event(&self) -> &P::Event {
        &self.event
    }

    /// The typed event, alone.
    pub fn into_event(self) -> P::Event {
        self.event
    }

    /// Everything else: bytes, headers, what was proven.
    pub fn raw(&self) -> &RawDelivery {
        &self.raw
    }

    /// Both halves.
    pub fn into_parts(self) -> (RawDelivery, P::Event) {
        (self.raw, self.event)
    }

    /// The kind of event, in the sender's current spelling.
    pub fn kind(&self) -> &str {
        self.raw.kind()
    }

    /// What was done, where the event says so: `opened`, `closed`.
    pub fn action(&self) -> Option<&str> {
        self.event.action()
    }

    /// The sender's id of this delivery, where it sends one.
    pub fn id(&self) -> Option<&str> {
        self.raw.id()
    }

    /// What was proven.
    pub fn integrity(&self) -> Integrity {
        self.raw.integrity()
    }
}

impl<P: Provider> Clone for Delivery<P> {
    fn clone(&self) -> Self {
        Self { raw: self.raw.clone(), event: self.event.clone() }
    }
}

impl<P: Provider> fmt::Debug for Delivery<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery").field("raw", &self.raw).field("event", &self.event).finish()
    }
}

/// Deliveries travel between tasks and threads, whatever the provider.
#[allow(dead_code, reason = "it need only compile")]
fn assert_send_sync<P: Provider>() {
    fn is_send_sync<T: Send + Sync>() {}
    is_send_sync::<(Delivery<P>, crate::Receiver<P>)>();
}
