use std::marker::PhantomData;
use std::sync::Arc;

use http::Response;
use webhooks_core::Refusal;

use crate::{DefaultResponse, ResponseForRefusal};

/// What both layers and their services hold: where receivers come from, and how refusals are answered.
pub(crate) struct Check<P, S, R> {
    pub(crate) source: Arc<S>,
    response: Arc<R>,
    provider: PhantomData<fn() -> P>,
}

impl<P, S> Check<P, S, DefaultResponse> {
    pub(crate) fn new(source: S) -> Self {
        Self { source: Arc::new(source), response: Arc::new(DefaultResponse), provider: PhantomData }
    }
}

impl<P, S, R> Check<P, S, R> {
    pub(crate) fn refusal_response<T>(self, response: T) -> Check<P, S, T> {
        Check { source: self.source, response: Arc::new(response), provider: PhantomData }
    }

    /// Logs a refusal and answers it. It is in the response's extensions, whoever makes the response.
    pub(crate) fn refuse<B>(&self, refusal: Refusal) -> Response<B>
    where
        R: ResponseForRefusal<B>,
    {
        refusal.log();
        let mut response = self.response.response_for_refusal(&refusal);
        response.extensions_mut().insert(refusal);
        response
    }
}

impl<P, S, R> Clone for Check<P, S, R> {
    fn clone(&self) -> Self {
        Self { source: self.source.clone(), response: self.response.clone(), provider: PhantomData }
    }
}

/// The service that was found ready; the clone that is left in its place is yet to be asked.
pub(crate) fn take_ready<I: Clone>(inner: &mut I) -> I {
    let clone = inner.clone();
    std::mem::replace(inner, clone)
}
