use std::marker::PhantomData;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

use actix_web::body::EitherBody;
use actix_web::dev::{Payload, Service, ServiceRequest, ServiceResponse, Transform, forward_ready};
use actix_web::{Error, HttpMessage};
use webhooks_core::{Provider, Receiver, Resolve};

use crate::Refusal;
use crate::receive::receive;

/// Middleware that lets through authentic deliveries only, to whatever is behind it: an application, a scope, a
/// resource.
///
/// Rejections are those of [`Raw`](crate::Raw): nothing is parsed. What passes has its body to be read once more,
/// byte for byte, and the [`RawDelivery`](crate::RawDelivery) in its extensions, which handlers take as `web::ReqData`:
///
/// ```
/// use actix_web::{App, web};
/// use webhooks_actix::{RawDelivery, Receiver, Secret, Verify, github::GitHub};
///
/// async fn store(delivery: web::ReqData<RawDelivery>) -> String {
///     format!("{} bytes of {}", delivery.body().len(), delivery.kind())
/// }
///
/// let receiver = Receiver::<GitHub>::new(Secret::new("a secret for this example")?);
/// let app = App::new().service(
///     web::scope("/hooks").wrap(Verify::new(receiver)).route("/github", web::route().to(store)),
/// );
/// # Ok::<(), webhooks_actix::SecretError>(())
/// ```
///
/// Extractors behind it keep their limits: `web::Bytes` takes no more than 256 KiB unless there is a
/// `web::PayloadConfig` that says otherwise.
pub struct Verify<P, S> {
    source: Arc<S>,
    provider: PhantomData<fn() -> P>,
}

impl<P: Provider, S: Resolve<P>> Verify<P, S> {
    /// Middleware with receivers from this source: a [`Receiver`], a [`Swap`](crate::Swap), or your own.
    pub fn new(source: S) -> Self {
        Self { source: Arc::new(source), provider: PhantomData }
    }
}

impl<P, S> Clone for Verify<P, S> {
    fn clone(&self) -> Self {
        Self { source: self.source.clone(), provider: PhantomData }
    }
}

impl<P, S, I, B> Transform<I, ServiceRequest> for Verify<P, S>
where
    P: Provider,
    S: Resolve<P>,
    I: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> + 'static,
    B: 'static,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Transform = VerifyService<P, S, I>;
    type InitError = ();
    type Future = std::future::Ready<Result<Self::Transform, ()>>;

    fn new_transform(&self, inner: I) -> Self::Future {
        std::future::ready(Ok(VerifyService { verify: self.clone(), inner: Rc::new(inner) }))
    }
}

/// A service that is called only for authentic deliveries.
pub struct VerifyService<P, S, I> {
    verify: Verify<P, S>,
    inner: Rc<I>,
}

impl<P, S, I, B> Service<ServiceRequest> for VerifyService<P, S, I>
where
    P: Provider,
    S: Resolve<P>,
    I: Service<ServiceRequest, Response = ServiceResponse<B>, Error = Error> + 'static,
    B: 'static,
{
    type Response = ServiceResponse<EitherBody<B>>;
    type Error = Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Error>>>>;

    forward_ready!(inner);

    fn call(&self, mut request: ServiceRequest) -> Self::Future {
        let (source, inner) = (self.verify.source.clone(), self.inner.clone());
        Box::pin(async move {
            let (head, payload) = request.parts_mut();
            match receive(head, payload, &*source, Receiver::receive_raw).await {
                Ok(delivery) => {
                    request.set_payload(Payload::from(delivery.body().clone()));
                    request.extensions_mut().insert(delivery);
                    inner.call(request).await.map(ServiceResponse::map_into_left_body)
                }
                Err(refusal) => {
                    let refusal = Refusal::of(refusal, payload.take());
                    Ok(request.error_response(refusal).map_into_right_body())
                }
            }
        })
    }
}
