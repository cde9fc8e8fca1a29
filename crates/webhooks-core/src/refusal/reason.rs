use std::fmt;

/// The reasons, in the order in which a request is examined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// From an address that is on no list of the receiver's.
    SourceNotAllowed,
    /// The receiver has a list of addresses, and the adapter was not told the peer's.
    PeerUnknown,
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
    /// The receiver for this hook could not be looked up.
    ReceiverUnavailable,
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
    /// The application read the body before the receiver could.
    BodyConsumed,
    /// The application's handler failed.
    HandlerFailed,
}

impl Reason {
    /// The reason in `snake_case`, for logs, metrics and machine output.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SourceNotAllowed => "source_not_allowed",
            Self::PeerUnknown => "peer_unknown",
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
            Self::ReceiverUnavailable => "receiver_unavailable",
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
            Self::BodyConsumed => "body_consumed",
            Self::HandlerFailed => "handler_failed",
        }
    }

    /// Whether the sender failed to prove who it is.
    pub fn is_unauthenticated(self) -> bool {
        self.policy().0 == 401
    }

    /// The whole policy: the status, and the text that the sender sees.
    pub(super) fn policy(self) -> (u16, &'static str) {
        match self {
            Self::SourceNotAllowed => (403, "source address not allowed"),
            Self::PeerUnknown => (500, "source address unknown"),
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
            Self::ReceiverUnavailable => (503, "temporarily unavailable"),
            Self::ReadTimeout => (408, "body not received in time"),
            Self::Overloaded => (503, "too many deliveries at once"),
            Self::BodyIncomplete => (400, "body incomplete"),
            Self::EventNameMissing => (400, "event name missing"),
            Self::EventNameMalformed => (400, "event name malformed"),
            Self::HeaderRepeated => (400, "header repeated"),
            Self::FormMalformed => (400, "form malformed"),
            Self::NotJson => (400, "body is not JSON"),
            Self::ReceiverMissing => (500, "receiver not configured"),
            Self::BodyConsumed => (500, "body already read"),
            Self::HandlerFailed => (500, "handler failed"),
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::SourceNotAllowed => "from an address that the receiver is not open to",
            Self::PeerUnknown => {
                "the receiver has a list of addresses, but the adapter was not told the peer's"
            }
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
            Self::ReceiverUnavailable => "the receiver for this hook could not be looked up",
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
            Self::BodyConsumed => {
                "something before the receiver has read the body: nothing is left to authenticate"
            }
            Self::HandlerFailed => "the application's handler failed",
        })
    }
}
