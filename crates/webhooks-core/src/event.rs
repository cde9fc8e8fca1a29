use std::fmt;

use crate::Provider;
use crate::json::NotJson;

/// A provider's event enum, as [`events!`](crate::events) makes it.
pub trait Event: fmt::Debug + Clone + Send + Sync + Sized + 'static {
    /// Who sends it.
    type Provider: Provider<Event = Self>;

    /// The kinds that have a type, in the sender's current spelling; once for each dialect.
    const KINDS: &'static [&'static str];

    /// The rows of the table: for each payload type the kinds that have it.
    const ROWS: &'static [&'static [Shape]];

    /// The current spelling of a kind or of one of its aliases, if it has a type.
    fn canonical_kind(kind: &str) -> Option<&'static str>;

    /// The actions of a kind (in the current spelling) that are known, in the sender's spelling.
    fn actions(kind: &str) -> Vec<&'static str> {
        let shapes = Self::ROWS.iter().copied().flatten().filter(|shape| shape.kind == kind);
        shapes.flat_map(|shape| shape.actions).copied().collect()
    }

    /// What was done, where the event says so: `opened`, `closed`.
    fn action(&self) -> Option<&str>;

    /// Types a body. Never fails: what has no type, or another shape than its type, becomes the fallback.
    fn decode(kind: &str, dialect: Option<&str>, json: &[u8]) -> Self;

    /// The payload type that a body is read into, and what is not.
    #[doc(hidden)]
    fn inspect(
        kind: &str,
        dialect: Option<&str>,
        json: &[u8],
    ) -> Result<(&'static str, crate::__private::NotRead), Fallback>;

    /// Why the delivery has no typed form, if it has none.
    fn fallback(&self) -> Option<&Fallback>;

    /// The name of the payload type, such as `PushEvent`, if the delivery is typed.
    fn type_name(&self) -> Option<&'static str>;
}

/// The payload of one event: what stands in one row of [`events!`](crate::events).
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an event payload",
    note = "payload types are those in the table of a provider's `events!`, such as `github::PushEvent`"
)]
pub trait Payload: serde::de::DeserializeOwned + fmt::Debug + Send + Sync + 'static {
    /// Who sends it.
    type Provider: Provider;

    /// What it is the payload of: one or more kinds.
    const SHAPES: &'static [Shape];

    /// What was done, where the event says so: `opened`, `closed`.
    fn action(&self) -> Option<&str> {
        None
    }

    /// Whether a delivery of this kind (in the current spelling) and dialect has this payload.
    fn is_for(kind: &str, dialect: Option<&str>) -> bool {
        Shape::any_is(Self::SHAPES, kind, dialect)
    }

    /// The payload in an event, if the event is this one.
    fn of_event(event: &<Self::Provider as Provider>::Event) -> Option<&Self>;

    /// The payload, if the event is this one.
    ///
    /// # Errors
    ///
    /// The event, if it is another one.
    fn from_event(
        event: <Self::Provider as Provider>::Event,
    ) -> Result<Self, <Self::Provider as Provider>::Event>;
}

/// A kind of event, and which of its dialects.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Shape {
    /// The kind, in the sender's current spelling.
    pub kind: &'static str,
    /// The dialect; none stands for any.
    pub dialect: Option<&'static str>,
    /// The payload type, such as `PushEvent`.
    pub payload: &'static str,
    /// The actions that are known, in the sender's spelling; none where the event has no action.
    pub actions: &'static [&'static str],
}

impl Shape {
    /// What an `events!` row says, where the dialect is a repetition of none or one.
    #[doc(hidden)]
    pub const fn of_row(
        kind: &'static str,
        dialect: &[&'static str],
        payload: &'static str,
        actions: &'static [&'static str],
    ) -> Self {
        let dialect = match dialect {
            [dialect, ..] => Some(*dialect),
            [] => None,
        };
        Self { kind, dialect, payload, actions }
    }

    /// Whether one of them is for the kind and dialect. Apart from [`Payload::is_for`], of which every type has a copy.
    fn any_is(shapes: &[Self], kind: &str, dialect: Option<&str>) -> bool {
        let is = |shape: &Self| shape.kind == kind && (shape.dialect.is_none() || shape.dialect == dialect);
        shapes.iter().any(is)
    }
}

/// Why an authentic delivery has no typed form. Its kind and bytes are on the delivery.
///
/// To act on a kind that has no type here, match `delivery.kind()`, not this: a later version may type it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fallback {
    /// A kind without a type.
    UnknownKind,
    /// A known kind in a shape that its type does not have.
    Mismatch {
        /// Where in the body, such as `commits.0.author`; `.` is the top level.
        path: String,
        /// What is wrong there.
        message: String,
    },
    /// Not JSON at all. Only a stored or raw delivery can say this; a receiver rejects it.
    NotJson(NotJson),
}

impl Fallback {
    /// The fallback in `snake_case`, for logs, metrics and machine output.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::UnknownKind => "unknown_kind",
            Self::Mismatch { .. } => "mismatch",
            Self::NotJson(_) => "not_json",
        }
    }
}

impl fmt::Display for Fallback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownKind => f.write_str("a kind without a type"),
            Self::Mismatch { path, message } => write!(f, "unexpected shape at {path}: {message}"),
            Self::NotJson(error) => error.fmt(f),
        }
    }
}

/// A value of an open enum that has no variant; its text can be read through the enum's `as_str()` alone.
#[doc(hidden)]
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unlisted(Box<str>);

impl Unlisted {
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Unlisted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// Without the feature `inspect` nothing is compiled for inspecting.
#[cfg(not(feature = "inspect"))]
mod not_inspected {
    use crate::Fallback;

    /// Stands in for what only that feature has.
    #[derive(Debug)]
    pub struct NotRead;

    /// Inspects nothing.
    ///
    /// # Errors
    ///
    /// Always.
    pub fn not_read<T>(_: &[u8]) -> Result<NotRead, Fallback> {
        Err(Fallback::UnknownKind)
    }
}
#[cfg(not(feature = "inspect"))]
pub use self::not_inspected::{NotRead, not_read};
