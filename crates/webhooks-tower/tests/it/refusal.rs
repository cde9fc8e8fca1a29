//! What becomes of refused requests: the response, its extensions, the log, and a service that is not called.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use tower::{Layer, Service, ServiceExt, service_fn};
use tracing::span::{Attributes, Id, Record};
use tracing::{Metadata, Subscriber};
use webhooks_tower::{Delivery, Reason, Refusal, VerifyLayer, WebhookLayer, github::GitHub, test};

use crate::{Answer, forged, receiver};

async fn never_typed(_: Request<Delivery<GitHub>>) -> Answer {
    panic!("called with a forgery")
}

async fn never_verified(_: Request<Full<Bytes>>) -> Answer {
    panic!("called with a forgery")
}

/// A response of one's own, with a body that is made from no bytes.
fn teapot(refusal: &Refusal) -> Response<Full<Bytes>> {
    Response::builder().status(418).body(Full::from(refusal.to_string())).unwrap()
}

#[tokio::test]
async fn the_default_response() {
    let webhook = WebhookLayer::new(receiver()).layer(service_fn(never_typed));
    let verify = VerifyLayer::new(receiver()).layer(service_fn(never_verified));
    for response in [refused_by(webhook).await, refused_by(verify).await] {
        assert_eq!(response.status(), 401);
        assert_eq!(response.headers()["content-type"], "text/plain; charset=utf-8");
    }
}

#[tokio::test]
async fn a_response_of_ones_own() {
    let webhook = WebhookLayer::new(receiver()).refusal_response(teapot).layer(service_fn(never_typed));
    let verify = VerifyLayer::new(receiver()).refusal_response(teapot).layer(service_fn(never_verified));
    for response in [refused_by(webhook).await, refused_by(verify).await] {
        assert_eq!(response.status(), 418);
    }
}

/// The response to a forgery, which has the refusal in its extensions and one line in the log.
async fn refused_by<S>(service: S) -> Response<Full<Bytes>>
where
    S: Service<Request<Full<Bytes>>, Response = Response<Full<Bytes>>, Error = Infallible>,
{
    let lines = Lines::default();
    let logging = tracing::subscriber::set_default(lines.clone());
    let response = service.oneshot(test::request(&forged())).await.unwrap();
    drop(logging);
    assert_eq!(lines.0.load(Ordering::Relaxed), 1);
    let refusal = response.extensions().get::<Refusal>().unwrap();
    assert_eq!(refusal.rejection().unwrap().reason(), Reason::SignatureMismatch);
    response
}

/// Counts the lines of this thread's log.
#[derive(Clone, Default)]
struct Lines(Arc<AtomicUsize>);

impl Subscriber for Lines {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "webhooks"
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &tracing::Event<'_>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
