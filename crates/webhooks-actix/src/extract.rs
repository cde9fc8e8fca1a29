use std::any::type_name;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest, web};
use webhooks_core::intake::Arrived;
use webhooks_core::{
    Delivery, Head, Hook, Provider, RawDelivery, Reason, Receiver, Rejection, Resolve, Wanted,
};

use crate::Refusal;
use crate::receive::receive;

/// Extracts an authentic delivery with its typed event.
///
/// The body is read here, once, within the receiver's bounds, whatever actix's own limits are. Rejected are, in this
/// order:
///
/// - a receiver that is not in the `app_data`: 500
/// - a receiver that can't be looked up now: 503 with `retry-after`
/// - an address that the receiver is not open to, if it has a list: 403
/// - a method that the sender does not use: 405 with `allow`
/// - a content type or content encoding that it does not send: 415
/// - a declared length over the receiver's limit: 413
/// - credentials missing, repeated, malformed or out of date, as far as the head shows: 401
/// - a body that another extractor has taken, such as `web::Bytes` before it among the handler's arguments: 500
/// - while the body is read: too large 413, not here in time 408, the process's budget used up 503 with `retry-after`,
///   broken off 400
/// - credentials that don't fit the body: 401
/// - no event name where the sender always has one, a form without the event, a body that is not JSON: 400
///
/// An event of any name and shape passes, if need be as the event enum's fallback.
///
/// ```
/// use webhooks_actix::{github::{Event, GitHub}, Webhook};
///
/// async fn hook(Webhook(delivery): Webhook<GitHub>) -> String {
///     match delivery.event() {
///         Event::Issues(issues) => format!("{} issue #{}", issues.action, issues.issue.number),
///         Event::Fallback(why) => format!("a {} event, untyped: {why}", delivery.kind()),
///         _ => String::new(),
///     }
/// }
/// ```
pub struct Webhook<H: Hook>(pub Delivery<H::Provider>);

/// Extracts the payload of one event. Other events of the sender are answered 200 without calling the handler.
///
/// Rejections are those of [`Webhook`]. An event of this name in a shape that its type does not have is answered 200
/// as well, logged as an error and marked in the response's extensions: if you must not miss it, take [`Webhook`].
///
/// ```
/// use webhooks_actix::{github, Only};
///
/// async fn deploy(Only(push): Only<github::PushEvent>) -> String {
///     format!("deploying {}", push.after)
/// }
/// ```
pub struct Only<W: Wanted>(pub W::Payload);

/// Extracts an authentic delivery as bytes: nothing is parsed, not even to see whether it is JSON.
///
/// Rejections are those of [`Webhook`] up to the event name.
///
/// ```
/// use webhooks_actix::{github::GitHub, Raw};
///
/// async fn store(Raw(delivery): Raw<GitHub>) -> String {
///     format!("{} bytes of {}", delivery.body().len(), delivery.kind())
/// }
/// ```
pub struct Raw<H: Hook>(pub <H as RawOf>::Delivery);

/// Lets [`Raw`] name its hook and still be a tuple of one.
#[doc(hidden)]
pub trait RawOf {
    type Delivery;
}

impl<H: Hook> RawOf for H {
    type Delivery = RawDelivery;
}

/// An extractor at work.
type Extracting<T> = Pin<Box<dyn Future<Output = Result<T, Refusal>>>>;

impl<H: Hook> FromRequest for Webhook<H> {
    type Error = Refusal;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Extracting<Self> {
        extract::<_, H::Source, _, _>(request, payload, Receiver::receive, Self)
    }
}

impl<W: Wanted> FromRequest for Only<W> {
    type Error = Refusal;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Extracting<Self> {
        extract::<_, W::Source, _, _>(request, payload, Receiver::receive_only, Self)
    }
}

impl<H: Hook> FromRequest for Raw<H> {
    type Error = Refusal;
    type Future = Extracting<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Extracting<Self> {
        extract::<_, H::Source, _, _>(request, payload, Receiver::receive_raw, Self)
    }
}

/// Takes the payload at once: actix calls all extractors of a handler before it polls one.
fn extract<P, S, T, E>(
    request: &HttpRequest,
    payload: &mut Payload,
    how: impl FnOnce(&Receiver<P>, &Head<'_>, Arrived) -> Result<T, webhooks_core::Refusal> + 'static,
    into: impl FnOnce(T) -> E + 'static,
) -> Extracting<E>
where
    P: Provider,
    S: Resolve<P>,
{
    let (request, mut payload) = (request.clone(), payload.take());
    Box::pin(async move {
        let received = match source::<S>(&request) {
            Ok(source) => receive(&request, &mut payload, source, how).await,
            Err(missing) => Err(missing.into()),
        };
        received.map(into).map_err(|refusal| Refusal::of(refusal, payload))
    })
}

/// The source of receivers, put into the application, a scope or a resource by itself or as `web::Data`.
fn source<S: 'static>(request: &HttpRequest) -> Result<&S, Rejection> {
    let shared = || request.app_data::<web::Data<S>>().map(web::Data::get_ref);
    request.app_data::<S>().or_else(shared).ok_or_else(|| {
        let hint = format!("call .app_data(..) on the App with a {}", type_name::<S>());
        Rejection::new(Reason::ReceiverMissing).with_source(hint)
    })
}
