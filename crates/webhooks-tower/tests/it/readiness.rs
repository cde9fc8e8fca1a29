//! What tower asks of a service: it is called only after it was found ready, and it is the very one that was.

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Waker};

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::Full;
use tower::{Layer, Service};
use webhooks_tower::{VerifyLayer, WebhookLayer, test};

use crate::{push, receiver};

/// Ready while the gate is open; panics when it is called without having been found ready, as a clone has not.
struct Strict {
    gate: Arc<AtomicBool>,
    found_ready: bool,
}

impl Clone for Strict {
    fn clone(&self) -> Self {
        Self { gate: self.gate.clone(), found_ready: false }
    }
}

impl<B> Service<Request<B>> for Strict {
    type Response = Response<Full<Bytes>>;
    type Error = Infallible;
    type Future = Ready<Result<Self::Response, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        self.found_ready = self.gate.load(Ordering::Relaxed);
        if self.found_ready { Poll::Ready(Ok(())) } else { Poll::Pending }
    }

    fn call(&mut self, _: Request<B>) -> Self::Future {
        assert!(std::mem::take(&mut self.found_ready), "called without having been found ready");
        ready(Ok(Response::default()))
    }
}

async fn assert_ready_as_the_inner_service_is<L>(layer: L)
where
    L: Layer<Strict>,
    L::Service: Service<Request<Full<Bytes>>, Response = Response<Full<Bytes>>, Error = Infallible>,
{
    let gate = Arc::new(AtomicBool::new(false));
    let mut outer = layer.layer(Strict { gate: gate.clone(), found_ready: false });
    let poll = |outer: &mut L::Service| outer.poll_ready(&mut Context::from_waker(Waker::noop()));
    for _ in 0..2 {
        gate.store(false, Ordering::Relaxed);
        assert!(poll(&mut outer).is_pending());
        gate.store(true, Ordering::Relaxed);
        assert!(poll(&mut outer).is_ready());
        let answered = outer.call(test::request(&push()));
        // The next request has to find its own service ready, even before this one is answered.
        gate.store(false, Ordering::Relaxed);
        assert!(poll(&mut outer).is_pending());
        assert_eq!(answered.await.unwrap().status(), 200);
    }
}

#[tokio::test]
async fn the_layers_are_ready_as_the_inner_service_is() {
    assert_ready_as_the_inner_service_is(WebhookLayer::new(receiver())).await;
    assert_ready_as_the_inner_service_is(VerifyLayer::new(receiver())).await;
}
