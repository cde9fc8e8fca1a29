use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::Response;
use webhooks_core::Refusal;

/// Makes the response to a request that is refused. Every `Fn(&Refusal) -> http::Response<B>` does.
///
/// The layers log the refusal, and put it into the extensions of whatever response is made.
#[diagnostic::on_unimplemented(
    message = "`{Self}` makes no `http::Response<{B}>` of a refusal",
    note = "the response's body has to be the wrapped service's; bodies that are not `From<Bytes>` need a closure: \
            `.refusal_response(|refusal: &Refusal| DefaultResponse.response_for_refusal(refusal).map(..))`"
)]
pub trait ResponseForRefusal<B> {
    /// The response to this refusal.
    fn response_for_refusal(&self, refusal: &Refusal) -> Response<B>;
}

/// Answers refusals as the rest of `webhooks` does: status, a line of text, and the headers that belong to it.
#[derive(Debug, Clone, Copy, Default)]
pub struct DefaultResponse;

impl<B: From<Bytes>> ResponseForRefusal<B> for DefaultResponse {
    fn response_for_refusal(&self, refusal: &Refusal) -> Response<B> {
        webhooks_http::render(refusal).map(B::from)
    }
}

impl<B, F: Fn(&Refusal) -> Response<B>> ResponseForRefusal<B> for F {
    fn response_for_refusal(&self, refusal: &Refusal) -> Response<B> {
        self(refusal)
    }
}

/// The future of [`Webhook`](crate::Webhook) and [`Verify`](crate::Verify).
// Boxed: what it awaits first is a source's `async fn`, which has no name.
pub struct ResponseFuture<B, E>(Pin<Box<dyn Future<Output = Result<Response<B>, E>> + Send>>);

impl<B, E> ResponseFuture<B, E> {
    pub(crate) fn new(future: impl Future<Output = Result<Response<B>, E>> + Send + 'static) -> Self {
        Self(Box::pin(future))
    }
}

impl<B, E> Future for ResponseFuture<B, E> {
    type Output = Result<Response<B>, E>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        self.0.as_mut().poll(cx)
    }
}

impl<B, E> fmt::Debug for ResponseFuture<B, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}
