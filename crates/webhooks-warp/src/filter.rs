use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;

use futures_util::{Stream, TryStreamExt};
use http::{HeaderMap, Method, Request};
use http_body::{Body, Frame};
use http_body_util::StreamBody;
use warp::path::FullPath;
use warp::{Buf, Filter, Rejection};
use webhooks_core::intake::Arrived;
use webhooks_core::{Delivery, Head, Payload, Provider, RawDelivery, Receiver, Resolve};
use webhooks_http::{PeerAddress, receive};

use crate::Refusal;

/// Yields authentic deliveries with their typed events.
///
/// The body is read here, once, within the receiver's bounds. Rejected with a [`Refusal`] are, in this order:
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
/// use warp::Filter;
/// use webhooks_warp::{Delivery, Receiver, github::{Event, GitHub}, recover, webhook};
///
/// async fn hook(delivery: Delivery<GitHub>) -> String {
///     match delivery.event() {
///         Event::Issues(issues) => format!("{} issue #{}", issues.action, issues.issue.number),
///         Event::Fallback(why) => format!("a {} event, untyped: {why}", delivery.kind()),
///         _ => String::new(),
///     }
/// }
///
/// # let receiver = Receiver::<GitHub>::nobody();
/// let app = webhook(receiver).then(hook).recover(recover);
/// ```
pub fn webhook<P: Provider>(
    source: impl Resolve<P>,
) -> impl Filter<Extract = (Delivery<P>,), Error = Rejection> + Clone + Send + Sync + 'static {
    received(source, Receiver::receive)
}

/// Yields the payload of one event. Other events of the sender are answered 200 without calling the handler, which is a
/// [`Refusal`] too.
///
/// Rejections are those of [`webhook`]. An event of this name in a shape that its type does not have is answered 200 as
/// well, logged as an error and marked in the response's extensions: if you must not miss it, take [`webhook`].
///
/// ```
/// use warp::Filter;
/// use webhooks_warp::{Receiver, github::{GitHub, PushEvent}, only, recover};
///
/// # let receiver = Receiver::<GitHub>::nobody();
/// let app = only::<PushEvent>(receiver).map(|push: PushEvent| format!("deploying {}", push.after)).recover(recover);
/// ```
pub fn only<T: Payload>(
    source: impl Resolve<T::Provider>,
) -> impl Filter<Extract = (T,), Error = Rejection> + Clone + Send + Sync + 'static {
    received(source, Receiver::receive_only)
}

/// Yields authentic deliveries as bytes: nothing is parsed, not even to see whether it is JSON.
///
/// Rejections are those of [`webhook`] up to the event name.
///
/// ```
/// use warp::Filter;
/// use webhooks_warp::{RawDelivery, Receiver, github::GitHub, raw, recover};
///
/// # let receiver = Receiver::<GitHub>::nobody();
/// let app = raw(receiver)
///     .map(|delivery: RawDelivery| format!("{} bytes of {}", delivery.body().len(), delivery.kind()))
///     .recover(recover);
/// ```
pub fn raw<P: Provider>(
    source: impl Resolve<P>,
) -> impl Filter<Extract = (RawDelivery,), Error = Rejection> + Clone + Send + Sync + 'static {
    received(source, Receiver::receive_raw)
}

/// Yields what `yields` makes of an authentic request.
fn received<P: Provider, T: Send + 'static>(
    source: impl Resolve<P>,
    yields: fn(&Receiver<P>, &Head<'_>, Arrived) -> Result<T, webhooks_core::Refusal>,
) -> impl Filter<Extract = (T,), Error = Rejection> + Clone + Send + Sync + 'static {
    let source = Arc::new(source);
    request().and_then(move |request| {
        let source = source.clone();
        async move {
            let received = receive(request, &*source, yields).await.map_err(Refusal)?;
            Ok::<_, Rejection>(received.into_body())
        }
    })
}

/// The request, whatever its method, with its whole path however much of that is matched, and its body yet to be read.
fn request() -> impl Filter<
    Extract = (Request<impl Body<Data = impl Buf + Send, Error = warp::Error> + Send>,),
    Error = Rejection,
> + Copy {
    let query = warp::query::raw().map(Some).or_else(async |_| Ok::<_, Infallible>((None,)));
    warp::filters::method::method()
        .and(warp::path::full())
        .and(query)
        .and(warp::header::headers_cloned())
        .and(warp::filters::addr::remote())
        .and(warp::body::stream())
        .and_then(put_together)
}

async fn put_together<D: Buf>(
    method: Method,
    path: FullPath,
    query: Option<String>,
    headers: HeaderMap,
    peer: Option<SocketAddr>,
    body: impl Stream<Item = Result<D, warp::Error>>,
) -> Result<Request<impl Body<Data = D, Error = warp::Error>>, Rejection> {
    let path = path.as_str();
    let uri = query.map_or_else(|| path.to_owned(), |query| format!("{path}?{query}"));
    let body = StreamBody::new(body.map_ok(Frame::data));
    // It was one request before: nothing of it can be invalid.
    let mut request =
        Request::builder().method(method).uri(uri).body(body).map_err(|_| warp::reject::not_found())?;
    *request.headers_mut() = headers;
    if let Some(peer) = peer {
        request.extensions_mut().insert(PeerAddress(peer.ip()));
    }
    Ok(request)
}
