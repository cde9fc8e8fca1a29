//! Errors and panics: they stop nobody, and are told to those who asked.

use std::panic::panic_any;
use std::pin::Pin;
use std::task::{Context, Poll};

use webhooks_router::github::{GitHub, IssuesEvent, PushEvent};
use webhooks_router::{Cause, Failures, Fallback, RawDelivery, Received, Refusal, Router, Typed, sample};

use crate::deliveries::{Notes, github, issues, not_for_it, odd_issues, raw, typed};
use crate::log;

/// What of a handler's code panics.
#[derive(Clone, Copy)]
enum Panics {
    InTheCall,
    BeforeAnAwait,
    AfterAnAwait,
    WhenDropped,
}

/// Panics when it is dropped, which a future in turn may do.
struct Bomb;

impl Drop for Bomb {
    fn drop(&mut self) {
        panic!("when dropped");
    }
}

/// Done at once, and then dropped with all it holds.
struct Holding(#[expect(dead_code, reason = "it need only be dropped")] Option<Bomb>);

impl Future for Holding {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        Poll::Ready(())
    }
}

fn panicking(how: Panics) -> impl Future<Output = ()> + Send {
    assert!(!matches!(how, Panics::InTheCall), "in the call");
    let held = matches!(how, Panics::WhenDropped).then(|| Bomb);
    let before = async move {
        assert!(!matches!(how, Panics::BeforeAnAwait), "before {}", "an await");
        tokio::task::yield_now().await;
        assert!(!matches!(how, Panics::AfterAnAwait), "after an await");
    };
    Both(Box::pin(before), Holding(held))
}

struct Both(Pin<Box<dyn Future<Output = ()> + Send>>, Holding);

impl Future for Both {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        match self.0.as_mut().poll(context) {
            Poll::Ready(()) => Pin::new(&mut self.1).poll(context),
            Poll::Pending => Poll::Pending,
        }
    }
}

async fn panics_with(payload: impl Send + 'static) {
    std::future::ready(()).await;
    panic_any(payload);
}

fn causes(failures: &Failures) -> Vec<String> {
    failures.iter().map(|failure| format!("{} {}", failure.handler().call(), failure.cause())).collect()
}

#[tokio::test]
async fn the_next_handlers_run_whatever_the_last_one_did() {
    let notes = Notes::default();
    let router = Router::with_state(notes.clone())
        .on_action("issues", "opened", |_: Received<GitHub>| async { Err("an error") })
        .on_kind("issues", |_: Received<GitHub>| panicking(Panics::InTheCall))
        .on(|_: Typed<IssuesEvent>| panicking(Panics::BeforeAnAwait))
        .on_any(|_: Received<GitHub>| panicking(Panics::AfterAnAwait))
        .on_any(|_: RawDelivery| panicking(Panics::WhenDropped))
        .on_any(|_: RawDelivery, notes: Notes| async move { notes.add("the last") })
        .build()
        .unwrap();
    for _ in 0..2 {
        let failures = router.receive(typed(issues("opened"))).await.unwrap_err();
        assert_eq!(
            causes(&failures),
            [
                r#"on_action("issues", "opened") an error"#,
                r#"on_kind("issues") panicked: in the call"#,
                "on(Typed<IssuesEvent>) panicked: before an await",
                "on_any(Received<GitHub>) panicked: after an await",
                "on_any(RawDelivery) panicked: when dropped",
            ]
        );
        assert_eq!(failures.to_string(), r#"5 of 6 handlers failed on github "issues""#);
        assert_eq!(notes.take(), ["the last"]);
    }
}

#[tokio::test]
async fn panics_may_carry_anything() {
    let router = Router::builder()
        .on_any(|_: RawDelivery| panics_with("a text"))
        .on_any(|_: RawDelivery| panics_with("a string".to_owned()))
        .on_any(|_: RawDelivery| panics_with(7))
        .on_any(|_: RawDelivery| panics_with(Bomb))
        .build()
        .unwrap();
    let failures = router.receive(raw(github("push"))).await.unwrap_err();
    let messages = failures.iter().map(|failure| failure.cause().to_string());
    let unnamed = "panicked: a panic without a message";
    assert_eq!(messages.collect::<Vec<_>>(), ["panicked: a text", "panicked: a string", unnamed, unnamed]);
}

#[tokio::test]
async fn error_handlers_learn_everything_once_all_have_run() {
    let notes = Notes::default();
    let line = line!();
    let router = Router::with_state(notes.clone())
        .on_error(|failures: Failures, notes: Notes| async move {
            notes.add(format!("{failures}, {:?}", failures.raw().id()));
            Err("an error handler may fail too")
        })
        .on_error(|_: Failures| panics_with("in every way"))
        .on_error(|failures: Failures, notes: Notes| async move {
            failures.iter().for_each(|failure| notes.add(failure.to_string()));
        })
        .on(|_: Typed<PushEvent>| async { Err(std::io::Error::other("disk full")) })
        .on_any(|_: RawDelivery, notes: Notes| async move { notes.add("the last") })
        .build()
        .unwrap();
    router.receive(raw(github("release"))).await.unwrap();
    assert_eq!(notes.take(), ["the last"]);

    let failures = router.receive(raw(github("push").id("7"))).await.unwrap_err();
    let failure = format!("on(Typed<PushEvent>) at {}:{}:10: disk full", file!(), line + 10);
    assert_eq!(
        notes.take(),
        ["the last", r#"1 of 2 handlers failed on github "push", Some("7")"#, failure.as_str()]
    );
    // As an error: how many, then the first, then what its error comes from.
    let first = std::error::Error::source(&failures).unwrap();
    assert_eq!(first.to_string(), failure);
    assert!(
        matches!(failures.iter().next().unwrap().cause(), Cause::Error(error) if error.is::<std::io::Error>())
    );
}

#[tokio::test]
async fn a_delivery_that_does_not_type_is_a_failure_of_those_who_wanted_it_typed() {
    let notes = Notes::default();
    let router = Router::with_state(notes.clone())
        .on(not_for_it::<Typed<IssuesEvent>>)
        .on_action("issues", "closed", not_for_it::<Received<GitHub>>)
        .on_kind("issues", not_for_it::<Typed<IssuesEvent>>)
        .on(not_for_it::<Typed<PushEvent>>)
        .on_action("pull_request", "opened", not_for_it::<Received<GitHub>>)
        .on_kind("issues", |_: Received<GitHub>, notes: Notes| async move { notes.add("issues") })
        .build()
        .unwrap();
    let failures = router.receive(typed(odd_issues())).await.unwrap_err();
    let why = "not called: unexpected shape at issue.number: invalid type: string, expected i64";
    assert_eq!(
        causes(&failures),
        [r#"on_action("issues", "closed")"#, "on(Typed<IssuesEvent>)", r#"on_kind("issues")"#]
            .map(|handler| format!("{handler} {why}"))
    );
    assert_eq!(failures.to_string(), r#"3 of 4 handlers failed on github "issues""#);
    assert_eq!(notes.take(), ["issues"]);

    let not_json = raw(sample::Delivery::<GitHub>::new("issues", "<xml>"));
    let failures = router.receive(not_json).await.unwrap_err();
    let is_not_json = |cause: &Cause| matches!(cause, Cause::NotTyped(Fallback::NotJson(_)));
    assert_eq!(failures.iter().filter(|failure| is_not_json(failure.cause())).count(), 3);
    assert_eq!(notes.take(), ["issues"]);
}

#[tokio::test]
async fn what_the_caller_shows_or_answers_holds_no_text_of_a_handler() {
    let router =
        Router::builder().on_any(|_: RawDelivery| async { Err("password: hunter2") }).build().unwrap();
    let failures = router.receive(raw(github("push").set("/ref", "hunter2"))).await.unwrap_err();
    assert!(!failures.to_string().contains("hunter2"));
    let refusal = Refusal::from(failures);
    assert!(!refusal.to_string().contains("hunter2"));
    let answer = refusal.into_answer();
    assert_eq!((answer.status, &answer.body[..]), (500, &b"handler failed"[..]));
}

#[tokio::test]
async fn every_failure_is_a_line_in_the_log() {
    let router = Router::builder()
        .on_any(|_: RawDelivery| async { Err("kaputt \u{1f4a5}") })
        .on_any(|_: Received<GitHub>| panics_with("again"))
        .on_error(|_: Failures| async { Err("nor this") })
        .build()
        .unwrap();
    router.receive(raw(github("push").id("logged"))).await.unwrap_err();
    let lines = log::of("logged");
    let wanted = ["panicked: again", "kaputt \u{1f4a5}", "on_error at"];
    assert_eq!(lines.len(), wanted.len(), "{lines:?}");
    for (line, wanted) in lines.iter().zip(wanted) {
        assert!(line.contains("ERROR webhooks: handler failed: on_"), "{line}");
        assert!(line.contains(wanted), "{line}");
        assert!(line.ends_with(r#"provider="github" kind="push" id="logged""#), "{line}");
    }
}
