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

/// What a layer and its service are beside the call: made, put around a service, cloned and shown.
macro_rules! layer {
    ($layer:ident, $service:ident) => {
        impl<P: Provider, S: Resolve<P>> $layer<P, S> {
            /// A layer whose receivers come from here: a [`Receiver`], or a source of your own.
            pub fn new(source: S) -> Self {
                Self(Check::new(source))
            }
        }

        impl<P: Provider, S, R> $layer<P, S, R> {
            /// The same with other responses to refusals: `|refusal: &Refusal| http::Response<_>`.
            pub fn refusal_response<T>(self, response: T) -> $layer<P, S, T> {
                $layer(self.0.refusal_response(response))
            }
        }

        impl<I, P: Provider, S, R> tower_layer::Layer<I> for $layer<P, S, R> {
            type Service = $service<I, P, S, R>;

            fn layer(&self, inner: I) -> Self::Service {
                $service { inner, check: self.0.clone() }
            }
        }

        impl<P: Provider, S, R> Clone for $layer<P, S, R> {
            fn clone(&self) -> Self {
                Self(self.0.clone())
            }
        }

        impl<I: Clone, P: Provider, S, R> Clone for $service<I, P, S, R> {
            fn clone(&self) -> Self {
                Self { inner: self.inner.clone(), check: self.check.clone() }
            }
        }

        /// Shows neither source nor responses.
        impl<P: Provider, S, R> std::fmt::Debug for $layer<P, S, R> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($layer)).field("provider", &P::NAME).finish_non_exhaustive()
            }
        }

        /// Shows neither source nor responses.
        impl<I: std::fmt::Debug, P: Provider, S, R> std::fmt::Debug for $service<I, P, S, R> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($service))
                    .field("provider", &P::NAME)
                    .field("inner", &self.inner)
                    .finish_non_exhaustive()
            }
        }
    };
}
pub(crate) use layer;
