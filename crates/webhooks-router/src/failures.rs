use std::error::Error;
use std::fmt;
use std::sync::Arc;

use webhooks_core::{Fallback, RawDelivery, Reason, Refusal, Rejection};

use crate::{BoxError, Registration};

/// What went wrong with a delivery: every handler that failed, after all have run. A clone is another handle.
///
/// It shows how many handlers of which event failed, and nothing that they said; that is each [`Failure`]'s. As a
/// [`Refusal`] it is answered 500 with a fixed text, so that the sender learns nothing either.
#[derive(Clone)]
pub struct Failures(Arc<Inner>);

struct Inner {
    raw: RawDelivery,
    handlers: usize,
    failures: Vec<Failure>,
}

impl Failures {
    pub(crate) fn new(raw: RawDelivery, handlers: usize, failures: Vec<Failure>) -> Self {
        Self(Arc::new(Inner { raw, handlers, failures }))
    }

    /// The delivery.
    pub fn raw(&self) -> &RawDelivery {
        &self.0.raw
    }

    /// The failures, in the order in which the handlers ran; at least one.
    pub fn iter(&self) -> std::slice::Iter<'_, Failure> {
        self.0.failures.iter()
    }

    /// Writes a line for each to the log, under the target `webhooks`, where the feature `tracing` is on.
    #[cfg_attr(not(feature = "tracing"), allow(clippy::unused_self, reason = "the log is the feature's"))]
    pub(crate) fn log(&self) {
        #[cfg(feature = "tracing")]
        for failure in self {
            let (provider, kind, id) = (self.raw().provider(), self.raw().kind(), self.raw().id());
            tracing::error!(target: "webhooks", provider, kind, id, "handler failed: {failure}");
        }
    }
}

impl<'a> IntoIterator for &'a Failures {
    type Item = &'a Failure;
    type IntoIter = std::slice::Iter<'a, Failure>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Failures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { raw, handlers, failures } = &*self.0;
        write!(f, "{} of {handlers} handlers failed on {} {:?}", failures.len(), raw.provider(), raw.kind())
    }
}

impl fmt::Debug for Failures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner { raw, handlers, failures } = &*self.0;
        f.debug_struct("Failures")
            .field("raw", raw)
            .field("handlers", handlers)
            .field("failures", failures)
            .finish()
    }
}

/// The source is the first failure.
impl Error for Failures {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.failures.first().map(|failure| failure as _)
    }
}

impl From<Failures> for Refusal {
    fn from(failures: Failures) -> Self {
        Rejection::new(Reason::HandlerFailed).with_source(failures).into()
    }
}

/// One handler's failure. It shows which handler, and what its error says.
#[derive(Debug)]
pub struct Failure {
    handler: Registration,
    cause: Cause,
}

impl Failure {
    pub(crate) fn new(handler: Registration, cause: Cause) -> Self {
        Self { handler, cause }
    }

    /// Which handler.
    pub fn handler(&self) -> &Registration {
        &self.handler
    }

    /// What happened.
    pub fn cause(&self) -> &Cause {
        &self.cause
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.handler, self.cause)
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.cause {
            Cause::Error(error) => error.source(),
            Cause::Panic(_) | Cause::NotTyped(_) => None,
        }
    }
}

/// Why a handler failed.
#[derive(Debug)]
#[non_exhaustive]
pub enum Cause {
    /// It returned this error.
    Error(BoxError),
    /// It panicked, with this message.
    Panic(String),
    /// It was not called: the delivery is of its event, or could be, and does not have the shape of its type.
    NotTyped(Fallback),
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Error(error) => error.fmt(f),
            Self::Panic(message) => write!(f, "panicked: {message}"),
            Self::NotTyped(fallback) => write!(f, "not called: {fallback}"),
        }
    }
}
