//! A delivery is typed at most once, and its bytes are never copied.

use std::sync::atomic::{AtomicUsize, Ordering};

use webhooks_router::scheme::{Token, TokenHeader};
use webhooks_router::{
    Body, Deserialize, Event as _, Head, Identity, Provider, RawDelivery, Received, Rejection, Request,
    Router, Typed, events, sample,
};

use crate::deliveries::{Notes, not_for_it, raw, typed};

static TYPED: AtomicUsize = AtomicUsize::new(0);

/// A sender whose typing is counted; in two versions that don't know of each other.
macro_rules! counted_sender {
    ($module:ident) => {
        mod $module {
            use super::*;

            pub(crate) struct Counted;

            impl TokenHeader for Counted {
                const HEADER: &'static str = "x-counted-token";
            }

            impl Provider for Counted {
                type Event = Event;
                type Auth = Token<Self>;
                const NAME: &'static str = "counted";
                const EVENT_NAME_IN: &'static str = "header X-Counted-Event";

                fn identify(
                    _: Option<&Self::Auth>,
                    head: &Head<'_>,
                    _: &Body,
                ) -> Result<Identity, Rejection> {
                    Ok(Identity::new(head.event_name("x-counted-event")?))
                }

                fn announce(request: &mut Request, kind: &str, _: &str) {
                    request.set_header("x-counted-event", kind);
                }

                fn decode(raw: &RawDelivery) -> Event {
                    TYPED.fetch_add(1, Ordering::SeqCst);
                    Event::decode(raw.kind(), raw.dialect(), raw.payload())
                }
            }

            #[derive(Debug, Clone, Deserialize)]
            #[serde(crate = "webhooks_router")]
            pub(crate) struct Build {
                pub(crate) number: u64,
            }

            events! {
                /// What it sends.
                pub(crate) enum Event for Counted {
                    Build("build") => Build,
                }
            }
        }
    };
}

counted_sender!(sender);
counted_sender!(twin);

use sender::{Build, Counted};

fn build(kind: &str) -> sample::Delivery<Counted> {
    sample::Delivery::new(kind, r#"{"number":7}"#)
}

/// One test, since it counts for the whole process.
#[tokio::test]
async fn at_most_once_and_shared_by_all() {
    let notes = Notes::default();
    let at = |text: &str, address: usize| format!("{text} at {address:x}");
    let router = Router::with_state(notes.clone())
        .on(move |build: Typed<Build>, notes: Notes| async move {
            assert_eq!(build.number, 7);
            notes.add(at("event", std::ptr::from_ref(&*build).addr()));
        })
        .on(move |build: Typed<Build>, notes: Notes| async move {
            notes.add(at("event", std::ptr::from_ref(&*build).addr()));
        })
        .on_any(move |delivery: Received<Counted>, notes: Notes| async move {
            let sender::Event::Build(build) = delivery.event() else { unreachable!() };
            notes.add(at("event", std::ptr::from_ref(&**build).addr()));
            notes.add(at("body", delivery.raw().body().as_ptr().addr()));
        })
        .on_any(move |delivery: RawDelivery, notes: Notes| async move {
            notes.add(at("body", delivery.body().as_ptr().addr()));
        })
        .build()
        .unwrap();
    let times_typed = || TYPED.swap(0, Ordering::SeqCst);
    let distinct = || {
        let mut notes = notes.take();
        notes.sort();
        notes.dedup();
        notes
    };

    let delivery = raw(build("build"));
    let body = at("body", delivery.body().as_ptr().addr());
    router.receive(delivery).await.unwrap();
    assert_eq!(times_typed(), 1);
    let addresses = distinct();
    assert!(addresses.len() == 2 && addresses[0] == body, "{addresses:?}");

    // Typed by the receiver: its event is used.
    let delivery = typed(build("build"));
    let sender::Event::Build(payload) = delivery.event() else { panic!() };
    let payload = at("event", std::ptr::from_ref(&**payload).addr());
    assert_eq!(times_typed(), 1);
    router.receive(delivery).await.unwrap();
    assert_eq!(times_typed(), 0);
    assert_eq!(distinct()[1], payload);

    // Nobody needs it.
    let untyped = Router::with_state(notes.clone())
        .on(not_for_it::<Typed<webhooks_router::github::PushEvent>>)
        .on_kind("push", not_for_it::<Received<webhooks_router::github::GitHub>>)
        .on_any(|delivery: RawDelivery, notes: Notes| async move { notes.add(delivery.kind()) })
        .build()
        .unwrap();
    untyped.receive(raw(build("build"))).await.unwrap();
    assert_eq!((times_typed(), notes.take()), (0, vec!["build".to_owned()]));
    let typed_handler = Router::builder().on(not_for_it::<Typed<Build>>).build().unwrap();
    typed_handler.receive(raw(build("no_build"))).await.unwrap();
    assert_eq!(times_typed(), 0);

    // Another type of the same name gets its own events.
    let both = Router::with_state(notes.clone())
        .on(|build: Typed<Build>, notes: Notes| async move { notes.add(format!("first {}", build.number)) })
        .on(|build: Typed<twin::Build>, notes: Notes| async move { notes.add(format!("second {}", build.number)) })
        .build()
        .unwrap();
    both.receive(typed(build("build"))).await.unwrap();
    assert_eq!(notes.take(), ["first 7", "second 7"]);
}
