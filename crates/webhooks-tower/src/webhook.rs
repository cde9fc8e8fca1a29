use std::error::Error;
use std::task::{Context, Poll};

use http::{Request, Response};
use http_body::Body;
use tower_service::Service;
use webhooks_core::{Delivery, Provider, Receiver, Resolve};
use webhooks_http::receive;

use crate::check::{Check, layer, take_ready};
use crate::{DefaultResponse, ResponseForRefusal, ResponseFuture};

/// Hands authentic deliveries, typed, to a service that takes `http::Request<Delivery<P>>`. The rest of the request is
/// as it came.
///
/// Refused are, in this order, without calling the service:
///
/// - a receiver that can't be looked up now: 503 with `retry-after`
/// - an address that the receiver is not open to, if it has a list: 403
/// - a method that the sender does not use: 405 with `allow`
/// - a content type or content encoding that it does not send: 415
/// - a declared length over the receiver's limit: 413
/// - credentials missing, repeated, malformed or out of date, as far as the head shows: 401
/// - while the body is read: too large 413, not here in time 408, the process's budget used up 503 with `retry-after`,
///   broken off 400
/// - credentials that don't fit the body: 401
/// - no event name where the sender always has one, a form without the event, a body that is not JSON: 400
///
/// An event of any name and shape passes, if need be as the event enum's fallback.
///
/// ```
/// use std::convert::Infallible;
/// use tower::ServiceBuilder;
/// use webhooks_tower::{DefaultResponse, Delivery, Receiver, Refusal, ResponseForRefusal, Secret, WebhookLayer};
/// use webhooks_tower::github::GitHub;
///
/// async fn hook(request: http::Request<Delivery<GitHub>>) -> Result<http::Response<String>, Infallible> {
///     Ok(http::Response::new(request.body().kind().to_owned()))
/// }
///
/// # let secret = Secret::new("a secret for the documentation")?;
/// // The default response is for bodies that are `From<Bytes>`, which a `String` is not.
/// let text = |refusal: &Refusal| {
///     let response: http::Response<Vec<u8>> = DefaultResponse.response_for_refusal(refusal);
///     response.map(|text| String::from_utf8_lossy(&text).into_owned())
/// };
/// let layer = WebhookLayer::new(Receiver::<GitHub>::new(secret)).refusal_response(text);
/// let service = ServiceBuilder::new().layer(layer).service_fn(hook);
/// # Ok::<(), webhooks_tower::SecretError>(())
/// ```
///
/// # Readiness
///
/// It is ready when the wrapped service is, and holds on to that while it reads the body: a concurrency limit under the
/// layer counts requests that are still coming in, each for as long as the receiver's read timeout at most. To count
/// less, put what is always ready between the two, such as a router, or the limit into the handler.
pub struct WebhookLayer<P, S = Receiver<P>, R = DefaultResponse>(Check<P, S, R>)
where
    P: Provider;

/// The service that [`WebhookLayer`] makes.
pub struct Webhook<I, P, S = Receiver<P>, R = DefaultResponse>
where
    P: Provider,
{
    inner: I,
    check: Check<P, S, R>,
}

layer!(WebhookLayer, Webhook);

impl<I, P, S, R, ReqB, ResB> Service<Request<ReqB>> for Webhook<I, P, S, R>
where
    I: Service<Request<Delivery<P>>, Response = Response<ResB>> + Clone + Send + 'static,
    I::Future: Send,
    P: Provider,
    S: Resolve<P>,
    R: ResponseForRefusal<ResB> + Send + Sync + 'static,
    ReqB: Body + Send + 'static,
    ReqB::Data: Send,
    ReqB::Error: Into<Box<dyn Error + Send + Sync>>,
{
    type Response = Response<ResB>;
    type Error = I::Error;
    type Future = ResponseFuture<ResB, I::Error>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), I::Error>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request<ReqB>) -> Self::Future {
        let (mut inner, check) = (take_ready(&mut self.inner), self.check.clone());
        ResponseFuture::new(async move {
            match receive(request, &*check.source, Receiver::receive).await {
                Ok(request) => inner.call(request).await,
                Err(refusal) => Ok(check.refuse(refusal)),
            }
        })
    }
}
