//! As a `tower::Service`, with tower's layers around it.

use std::future::{Ready, pending, ready};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tower::{BoxError, Service, ServiceBuilder, ServiceExt, retry, timeout};
use webhooks_router::github::{GitHub, PushEvent};
use webhooks_router::gitlab::{self, GitLab};
use webhooks_router::{Delivery, Failures, Incoming, RawDelivery, Received, Router, Typed, sample};

use crate::deliveries::{Notes, github, not_for_it, raw, typed};

#[derive(Clone)]
struct Attempts(usize);

impl<D: Clone> retry::Policy<D, (), Failures> for Attempts {
    type Future = Ready<()>;

    fn retry(&mut self, _: &mut D, result: &mut Result<(), Failures>) -> Option<Ready<()>> {
        result.as_ref().err()?;
        self.0 = self.0.checked_sub(1)?;
        Some(ready(()))
    }

    fn clone_request(&mut self, delivery: &D) -> Option<D> {
        Some(delivery.clone())
    }
}

#[tokio::test]
async fn it_serves_raw_deliveries_of_all_and_typed_ones_of_each() {
    let notes = Notes::default();
    let mut router = Router::with_state(notes.clone())
        .on(|push: Typed<PushEvent>, notes: Notes| async move { notes.add(push.kind()) })
        .on(|push: Typed<gitlab::PushEvent>, notes: Notes| async move { notes.add(push.kind()) })
        .build()
        .unwrap();
    let gitlab = || sample::Delivery::<GitLab>::of("Push Hook");
    for delivery in [raw(github("push")), raw(gitlab())] {
        router.clone().oneshot(delivery).await.unwrap();
    }
    Service::<Delivery<GitHub>>::call(&mut router, typed(github("push"))).await.unwrap();
    Service::<Delivery<GitLab>>::call(&mut router, typed(gitlab())).await.unwrap();
    assert_eq!(notes.take(), ["push", "Push Hook", "push", "Push Hook"]);
}

#[tokio::test]
async fn a_retry_calls_all_handlers_again() {
    let notes = Notes::default();
    let left = Arc::new(AtomicUsize::new(2));
    let router = Router::with_state(notes.clone())
        .on_any(|_: Received<GitHub>, notes: Notes| async move { notes.add("fine") })
        .on_any(move |_: RawDelivery, notes: Notes| {
            let failing =
                left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok();
            notes.add(if failing { "failing" } else { "mended" });
            async move { if failing { Err("not yet") } else { Ok(()) } }
        })
        .on_error(|_: Failures, notes: Notes| async move { notes.add("told") })
        .build()
        .unwrap();
    let service = ServiceBuilder::new().retry(Attempts(2)).service(router);
    service.oneshot(typed(github("push"))).await.unwrap();
    assert_eq!(notes.take(), ["fine", "failing", "told", "fine", "failing", "told", "fine", "mended"]);
}

#[tokio::test(start_paused = true)]
async fn a_timeout_leaves_out_what_is_yet_to_come() {
    let notes = Notes::default();
    let router = Router::with_state(notes.clone())
        .on_any(|_: Received<GitHub>, notes: Notes| async move {
            notes.add("waits");
            pending::<()>().await;
        })
        .on_any(not_for_it::<RawDelivery>)
        .build()
        .unwrap();
    let service = ServiceBuilder::new().timeout(Duration::from_secs(1)).service(router);
    let error: BoxError = service.oneshot(raw(github("push"))).await.unwrap_err();
    assert!(error.is::<timeout::error::Elapsed>());
    assert_eq!(notes.take(), ["waits"]);
}

#[tokio::test]
async fn deliveries_are_handled_side_by_side_up_to_a_limit() {
    let (running, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let seen = most.clone();
    let router = Router::builder()
        .on_any(move |_: RawDelivery| {
            let (running, most) = (running.clone(), most.clone());
            async move {
                most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                tokio::task::yield_now().await;
                running.fetch_sub(1, Ordering::SeqCst);
            }
        })
        .build()
        .unwrap();
    let service = ServiceBuilder::new().concurrency_limit(2).service(router);
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..8 {
        tasks.spawn(service.clone().oneshot(raw(github("push"))));
    }
    assert!(tasks.join_all().await.into_iter().all(|result| result.is_ok()));
    assert_eq!(seen.load(Ordering::SeqCst), 2);
}

#[test]
fn everything_travels_between_threads() {
    fn travels<T: Send + Sync + Clone + 'static>() {}
    fn is_sent<T: Send>(_: T) {}
    travels::<(Router<Notes>, Failures, Received<GitHub>, Typed<PushEvent>)>();
    let router = Router::builder().build().unwrap();
    is_sent(router.receive(typed(github("push"))));
    is_sent(Incoming::from(raw(github("push"))));
}
