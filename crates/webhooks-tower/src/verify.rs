use std::error::Error;
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response};
use http_body::Body;
use http_body_util::Full;
use tower_service::Service;
use webhooks_core::{Provider, RawDelivery, Receiver, Resolve};
use webhooks_http::receive;

use crate::check::{Check, layer, take_ready};
use crate::{DefaultResponse, ResponseForRefusal, ResponseFuture};

/// Passes authentic requests on as they came, to a service that knows nothing of webhooks: head and body are the same,
/// byte for byte, the body in one piece, and a [`RawDelivery`] is in the request's extensions.
///
/// Nothing is parsed, not even to see whether it is JSON; otherwise it refuses what
/// [`WebhookLayer`](crate::WebhookLayer) does, and has the same [readiness](crate::WebhookLayer#readiness).
///
/// Around routes of axum:
///
/// ```
/// use axum::{Extension, Router, routing::any};
/// use webhooks_tower::{RawDelivery, Receiver, Secret, VerifyLayer, github::GitHub};
///
/// async fn hook(Extension(delivery): Extension<RawDelivery>, body: String) -> String {
///     format!("{} bytes of {}", body.len(), delivery.kind())
/// }
///
/// # let secret = Secret::new("a secret for the documentation")?;
/// let app: Router = Router::new()
///     .route("/hooks/github", any(hook))
///     .layer(VerifyLayer::new(Receiver::<GitHub>::new(secret)));
/// # Ok::<(), webhooks_tower::SecretError>(())
/// ```
///
/// A service that wants a body of one type gets it through `map_request`:
///
/// ```
/// use axum::{Router, body::Body};
/// use tower::ServiceBuilder;
/// # use webhooks_tower::{Receiver, Secret, VerifyLayer, github::GitHub};
///
/// # let secret = Secret::new("a secret for the documentation")?;
/// # let app = Router::new();
/// let service = ServiceBuilder::new()
///     .layer(VerifyLayer::new(Receiver::<GitHub>::new(secret)))
///     .map_request(|request: http::Request<_>| request.map(Body::new))
///     .service(app);
/// # fn assert_service<S: tower::Service<http::Request<Body>>>(_: S) {}
/// # assert_service(service);
/// # Ok::<(), webhooks_tower::SecretError>(())
/// ```
pub struct VerifyLayer<P, S = Receiver<P>, R = DefaultResponse>(Check<P, S, R>)
where
    P: Provider;

/// The service that [`VerifyLayer`] makes.
pub struct Verify<I, P, S = Receiver<P>, R = DefaultResponse>
where
    P: Provider,
{
    inner: I,
    check: Check<P, S, R>,
}

layer!(VerifyLayer, Verify);

impl<I, P, S, R, ReqB, ResB> Service<Request<ReqB>> for Verify<I, P, S, R>
where
    I: Service<Request<Full<Bytes>>, Response = Response<ResB>> + Clone + Send + 'static,
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
            match receive(request, &*check.source, Receiver::receive_raw).await {
                Ok(request) => inner.call(with_its_body(request)).await,
                Err(refusal) => Ok(check.refuse(refusal)),
            }
        })
    }
}

/// The request as it came, and the delivery in its extensions. They share the bytes.
fn with_its_body(request: Request<RawDelivery>) -> Request<Full<Bytes>> {
    let (mut parts, delivery) = request.into_parts();
    let body = Full::new(delivery.body().clone());
    parts.extensions.insert(delivery);
    Request::from_parts(parts, body)
}
