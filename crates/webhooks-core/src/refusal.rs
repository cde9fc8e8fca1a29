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
            Self::Answer(answer) => {
                if let Some(Note::Mismatch { kind, path, message }) = answer.note.as_deref() {
                    tracing::error!(
                        target: "webhooks",
                        kind,
                        path,
                        "an authentic delivery has an unexpected shape: {message}"
                    );
                }
            }
            Self::Rejected(rejection) => {
                let source = rejection.source.as_deref().map(tracing::field::display);
                tracing::info!(target: "webhooks", reason = rejection.reason.as_str(), source, "rejected: {rejection}");
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

/// Why a genuine delivery was answered without calling the handler.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Note {
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

/// The reasons, in the order in which a request is examined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// Another method than the sender uses.
    MethodNotAllowed,
    /// A content type that this sender does not send, or two of them.
    UnsupportedMediaType,
    /// A compressed body.
    UnsupportedEncoding,
    /// More bytes than the receiver takes, declared or sent.
    BodyTooLarge,
    /// No signature, token or password where the sender puts it.
    CredentialMissing,
    /// A header that authenticates occurs twice.
    CredentialRepeated,
    /// A credential that is not even in the scheme's format.
    CredentialMalformed,
    /// A signed timestamp too far from now.
    TimestampOutOfRange,
    /// A credential was sent, but the receiver was told to expect none.
    CredentialUnexpected,
    /// No receiver for this hook; answered like a wrong signature.
    UnknownHook,
    /// The body did not arrive in time.
    ReadTimeout,
    /// The process holds as many unprocessed bytes as it may.
    Overloaded,
    /// The connection broke before the body's end.
    BodyIncomplete,
    /// The signature, token or password is wrong.
    SignatureMismatch,
    /// The sender always names the event, and did not.
    EventNameMissing,
    /// The event name is not printable ASCII.
    EventNameMalformed,
    /// A header that should occur once occurs twice.
    HeaderRepeated,
    /// A form without exactly one field that holds the event.
    FormMalformed,
    /// Not JSON, or nested deeper than 128 levels.
    NotJson,
    /// The application has no receiver where the adapter looks for it.
    ReceiverMissing,
}

impl Reason {
    /// The reason in `snake_case`, for logs, metrics and machine output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::MethodNotAllowed => "method_not_allowed",
            Self::UnsupportedMediaType => "unsupported_media_type",
            Self::UnsupportedEncoding => "unsupported_encoding",
            Self::BodyTooLarge => "body_too_large",
            Self::CredentialMissing => "credential_missing",
            Self::CredentialRepeated => "credential_repeated",
            Self::CredentialMalformed => "credential_malformed",
            Self::TimestampOutOfRange => "timestamp_out_of_range",
            Self::CredentialUnexpected => "credential_unexpected",
            Self::UnknownHook => "unknown_hook",
            Self::ReadTimeout => "read_timeout",
            Self::Overloaded => "overloaded",
            Self::BodyIncomplete => "body_incomplete",
            Self::SignatureMismatch => "signature_mismatch",
            Self::EventNameMissing => "event_name_missing",
            Self::EventNameMalformed => "event_name_malformed",
            Self::HeaderRepeated => "header_repeated",
            Self::FormMalformed => "form_malformed",
            Self::NotJson => "not_json",
            Self::ReceiverMissing => "receiver_missing",
        }
    }

    /// Whether the sender failed to prove who it is.
    pub fn is_unauthenticated(self) -> bool {
        self.policy().0 == 401
    }

    /// The whole policy: the status, and the text that the sender sees.
    fn policy(self) -> (u16, &'static str) {
        match self {
            Self::MethodNotAllowed => (405, "method not allowed"),
            Self::UnsupportedMediaType | Self::UnsupportedEncoding => (415, "unsupported media type"),
            Self::BodyTooLarge => (413, "body too large"),
            // One answer for every failure to authenticate: a text that tells them apart helps a forger.
            Self::CredentialMissing
            | Self::CredentialRepeated
            | Self::CredentialMalformed
            | Self::TimestampOutOfRange
            | Self::CredentialUnexpected
            | Self::UnknownHook
            | Self::SignatureMismatch => (401, "not authentic"),
            Self::ReadTimeout => (408, "body not received in time"),
            Self::Overloaded => (503, "too many deliveries at once"),
            Self::BodyIncomplete => (400, "body incomplete"),
            Self::EventNameMissing => (400, "event name missing"),
            Self::EventNameMalformed => (400, "event name malformed"),
            Self::HeaderRepeated => (400, "header repeated"),
            Self::FormMalformed => (400, "form malformed"),
            Self::NotJson => (400, "body is not JSON"),
            Self::ReceiverMissing => (500, "receiver not configured"),
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MethodNotAllowed => "another method than the sender uses",
            Self::UnsupportedMediaType => "a content type that the sender does not send",
            Self::UnsupportedEncoding => "a compressed body",
            Self::BodyTooLarge => "the body is larger than the receiver's limit",
            Self::CredentialMissing => "no signature or other credential",
            Self::CredentialRepeated => "a header that authenticates was sent twice",
            Self::CredentialMalformed => "the credential is not in the scheme's format",
            Self::TimestampOutOfRange => "the signed timestamp is too old or too far ahead",
            Self::CredentialUnexpected => {
                "a credential was sent, but the receiver has none to compare it with"
            }
            Self::UnknownHook => "no receiver for this hook",
            Self::ReadTimeout => "the body did not arrive in time",
            Self::Overloaded => "the in-flight budget is used up",
            Self::BodyIncomplete => "the connection broke before the end of the body",
            Self::SignatureMismatch => "the signature or other credential is wrong",
            Self::EventNameMissing => "the event name is missing",
            Self::EventNameMalformed => "the event name is not printable ASCII",
            Self::HeaderRepeated => "a header that names the delivery was sent twice",
            Self::FormMalformed => "the form has not exactly one field with the event",
            Self::NotJson => "the body is not JSON",
            Self::ReceiverMissing => "the application has no receiver where the adapter looks for it",
        })
    }
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
