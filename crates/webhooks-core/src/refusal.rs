//! What a request gets that is not delivered: one place for every status code and every text a sender may see.
//!
//! ```
//! use webhooks_core::{Reason, Rejection};
//!
//! let rejection = Rejection::new(Reason::SignatureMismatch);
//! assert_eq!(rejection.status(), 401);
//! // The sender learns no more than that; the reason is for your log.
//! assert_eq!(rejection.public_message(), Rejection::new(Reason::CredentialMissing).public_message());
//! ```

use std::{error::Error, fmt, sync::Arc};

use bytes::Bytes;

mod reason;

pub use self::reason::Reason;

/// The outcome of a request that yields no delivery.
#[derive(Debug, Clone)]
pub enum Refusal {
    /// Neither delivery nor offence: an event that the handler did not ask for, or a handshake.
    Answer(Answer),
    /// Not accepted.
    Rejected(Rejection),
}

impl Refusal {
    /// The HTTP response to send: rejections by the policy in this module, answers as they are.
    pub fn into_answer(self) -> Answer {
        match self {
            Self::Answer(answer) => answer,
            Self::Rejected(rejection) => rejection.answer(),
        }
    }

    /// The rejection, if it is one.
    pub fn rejection(&self) -> Option<&Rejection> {
        match self {
            Self::Answer(_) => None,
            Self::Rejected(rejection) => Some(rejection),
        }
    }

    /// Writes one line to the log, under the target `webhooks`, where the feature `tracing` is on.
    #[cfg_attr(
        not(feature = "tracing"),
        allow(clippy::unused_self, reason = "the log line is the feature's")
    )]
    pub fn log(&self) {
        #[cfg(feature = "tracing")]
        match self {
            Self::Answer(answer) => match answer.note.as_deref() {
                Some(Note::Mismatch { kind, path, message }) => tracing::error!(
                    target: "webhooks",
                    kind,
                    path,
                    "an authentic delivery has an unexpected shape: {message}"
                ),
                Some(Note::Handshake) => tracing::info!(target: "webhooks", "answered a handshake"),
                Some(Note::OtherKind { .. }) | None => {}
            },
            Self::Rejected(rejection) => {
                let source = rejection.source.as_deref().map(tracing::field::display);
                let reason = rejection.reason.as_str();
                // What the application did wrong is not the sender's fault, and nobody else would tell.
                if rejection.status() == 500 {
                    tracing::error!(target: "webhooks", reason, source, "{rejection}");
                } else {
                    tracing::info!(target: "webhooks", reason, source, "rejected: {rejection}");
                }
            }
        }
    }
}

impl From<Rejection> for Refusal {
    fn from(rejection: Rejection) -> Self {
        Self::Rejected(rejection)
    }
}

impl From<Answer> for Refusal {
    fn from(answer: Answer) -> Self {
        Self::Answer(answer)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(answer) => write!(f, "answered {} without a delivery", answer.status),
            Self::Rejected(rejection) => rejection.fmt(f),
        }
    }
}

impl Error for Refusal {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.rejection().and_then(Error::source)
    }
}

/// An HTTP response as plain values, for an adapter to turn into its framework's.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Answer {
    /// The status code.
    pub status: u16,
    /// Header fields, `content-type` included.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Bytes,
    /// Why a genuine delivery was answered without calling the handler.
    pub note: Option<Box<Note>>,
}

/// Why a genuine request was answered without calling the handler.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Note {
    /// It was no delivery: the sender wanted to see whether the URL is in use.
    Handshake,
    /// The handler takes another event.
    OtherKind {
        /// The delivery's kind.
        kind: String,
    },
    /// It is the handler's event, in a shape that its type does not have.
    Mismatch {
        /// The delivery's kind.
        kind: String,
        /// Where in the body, such as `commits.0.author`.
        path: String,
        /// What is wrong there.
        message: String,
    },
}

impl Answer {
    /// An answer with a text body; an empty text sends no body and no content type.
    pub fn new(status: u16, text: &'static str) -> Self {
        let headers = match text {
            "" => Vec::new(),
            _ => vec![("content-type", "text/plain; charset=utf-8".to_owned())],
        };
        Self { status, headers, body: Bytes::from_static(text.as_bytes()), note: None }
    }

    /// An answer of 200 with this text.
    pub fn text(text: impl Into<Bytes>) -> Self {
        Self { body: text.into(), ..Self::new(200, "text") }
    }

    /// An answer of 200 with a JSON body.
    pub fn json(body: impl Into<Bytes>) -> Self {
        let headers = vec![("content-type", "application/json".to_owned())];
        Self { status: 200, headers, body: body.into(), note: None }
    }

    pub(crate) fn of_handshake(self) -> Self {
        Self { note: Some(Box::new(Note::Handshake)), ..self }
    }

    pub(crate) fn skipped(note: Note) -> Self {
        Self { note: Some(Box::new(note)), ..Self::new(200, "") }
    }
}

/// Why a request was not accepted: the reason decides the answer, the source is for the log.
#[derive(Debug, Clone)]
pub struct Rejection {
    reason: Reason,
    header: Option<(&'static str, &'static str)>,
    source: Option<Arc<dyn Error + Send + Sync>>,
}

impl Rejection {
    /// A rejection for this reason.
    pub fn new(reason: Reason) -> Self {
        Self { reason, header: None, source: None }
    }

    /// The same with the error that led to it, for the log.
    pub fn with_source(self, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { source: Some(source.into().into()), ..self }
    }

    /// The same with a header field that belongs to the answer: `allow`, `www-authenticate`, `retry-after`.
    pub fn with_header(self, name: &'static str, value: &'static str) -> Self {
        Self { header: Some((name, value)), ..self }
    }

    /// The reason.
    pub fn reason(&self) -> Reason {
        self.reason
    }

    /// The status of the answer.
    pub fn status(&self) -> u16 {
        self.reason.policy().0
    }

    /// The text of the answer: all that the sender learns.
    pub fn public_message(&self) -> &'static str {
        self.reason.policy().1
    }

    /// The answer to send.
    pub fn answer(&self) -> Answer {
        let mut answer = Answer::new(self.status(), self.public_message());
        answer.headers.extend(self.header.map(|(name, value)| (name, value.to_owned())));
        answer
    }
}

impl From<Reason> for Rejection {
    fn from(reason: Reason) -> Self {
        Self::new(reason)
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.reason.fmt(f)
    }
}

impl Error for Rejection {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
