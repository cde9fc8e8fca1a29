//! Deliveries: storage and back, what is shown, the run-time choice of provider.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use webhooks_core::github::{Event, GitHub, PushEvent};
use webhooks_core::intake::Budget;
use webhooks_core::trusted;
use webhooks_core::{
    AnyReceiver, Delivery, Event as _, Fallback, FixedClock, Integrity, Receiver, Refusal, Request, Secret,
    providers, sample,
};
use webhooks_core::{coding, gitlab};

fn secret() -> Secret {
    Secret::new("It's a Secret to Everybody").unwrap()
}

fn receiver() -> Receiver<GitHub> {
    Receiver::new(secret()).clock(FixedClock::at_unix(1_700_000_000))
}

#[test]
fn into_parts_and_restore_are_inverse() {
    let request = sample::Delivery::<GitHub>::of("push").id("an id").as_form().signed_with(secret());
    let raw = receiver().receive_raw(&request.head(), request.body().clone()).unwrap();
    let restored = trusted::restore(raw.clone().into_parts());
    assert_eq!(restored.provider(), "github");
    assert_eq!(restored.kind(), "push");
    assert_eq!(restored.id(), Some("an id"));
    assert_eq!(restored.way(), "hmac_sha256");
    assert_eq!(restored.integrity(), Integrity::Body);
    assert_eq!(restored.received_at(), SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000));
    assert_eq!(restored.body(), request.body(), "the form, byte for byte");
    assert_eq!(restored.payload()[0], b'{', "the JSON in it");
    assert_eq!(restored.headers().get("x-github-event"), Some("push"));
    assert!(matches!(Delivery::<GitHub>::decode(restored).event(), Event::Push(_)));
}

#[test]
fn the_body_is_not_copied() {
    let request = sample::Delivery::<GitHub>::of("push").signed_with(secret());
    let body = Bytes::copy_from_slice(request.body());
    let delivery = receiver().receive(&request.head(), body.clone()).unwrap();
    assert_eq!(delivery.raw().body().as_ptr(), body.as_ptr());
    assert_eq!(delivery.raw().payload().as_ptr(), body.as_ptr());
}

#[test]
fn debug_shows_neither_headers_nor_body() {
    let request = sample::Delivery::<GitHub>::of("push").signed_with(secret());
    let raw = receiver().receive_raw(&request.head(), request.body().clone()).unwrap();
    let signature = request.header("x-hub-signature-256").unwrap();
    for shown in [format!("{raw:?}"), format!("{request:?}"), format!("{:?}", request.head())] {
        assert!(!shown.contains(signature) && !shown.contains("refs/heads"), "{shown}");
        assert!(shown.contains("x-hub-signature-256"), "names are shown: {shown}");
    }
}

#[test]
fn a_stored_delivery_that_is_not_json_says_so() {
    let request = sample::Delivery::<GitHub>::new("push", "Hello, World!").signed_with(secret());
    let raw = receiver().receive_raw(&request.head(), request.body().clone()).unwrap();
    let delivery = Delivery::<GitHub>::decode(raw);
    assert!(matches!(delivery.event(), Event::Fallback(Fallback::NotJson(_))));
}

#[test]
fn a_sample_is_the_fixture_until_it_is_changed() {
    for sample in <GitHub as webhooks_core::Provider>::samples() {
        let request = sample::Delivery::<GitHub>::of(sample.name).signed_with(secret());
        let (fixture, sent) =
            (sample.parse(), receiver().receive(&request.head(), request.body().clone()).unwrap());
        assert_eq!(request.header("content-type"), fixture.header("content-type"), "{}", sample.name);
        assert!(sent.event().fallback().is_none(), "{}: {:?}", sample.name, sent.event().fallback());
        if sample.name != "push.form" {
            assert_eq!(request.body(), fixture.body(), "{}", sample.name);
        }
    }
    let changed = sample::Delivery::<GitHub>::of("push.form").set("/ref", "refs/heads/changed");
    assert_eq!(changed.payload::<PushEvent>().git_ref, "refs/heads/changed");
    let mine = sample::Delivery::<GitHub>::new("ping", r#"{"zen":"a"}"#).set("/zen", "b").unsigned();
    assert_eq!(mine.body(), r#"{"zen":"b"}"#);
}

#[test]
fn only_says_why_it_skipped() {
    let body =
        |kind: &str, body: &'static str| sample::Delivery::<GitHub>::new(kind, body).signed_with(secret());
    let skip = |request: &webhooks_core::Request| {
        let refusal =
            receiver().receive_only::<PushEvent>(&request.head(), request.body().clone()).unwrap_err();
        let Refusal::Answer(answer) = refusal else { panic!("{refusal:?}") };
        format!("{:?}", answer.note.unwrap())
    };
    assert_eq!(skip(&body("issues", "{}")), r#"OtherKind { kind: "issues" }"#);
    assert!(skip(&body("push", r#"{"ref":1}"#)).starts_with(r#"Mismatch { kind: "push", path: "#));
}

#[test]
fn a_provider_chosen_at_run_time() {
    let entry = providers::find("github").unwrap();
    let receiver = entry.receiver("hmac_sha256", secret()).unwrap();
    let mut request =
        webhooks_core::Request::post("/", sample::Delivery::<GitHub>::of("push").unsigned().body().clone());
    entry.announce(&mut request, "push", "an id");
    entry.sign("hmac_sha256", secret(), &mut request, SystemTime::now()).unwrap();
    let described = receiver.receive_described(&request.head(), request.body().clone().into()).unwrap();
    assert_eq!(described.type_name, Some("PushEvent"));
    assert!(described.summary.contains("pushed"), "{}", described.summary);
    assert!(providers::find("standard-webhooks").is_some(), "`-` counts as `_`");
    assert!(providers::find("no such sender").is_none());
}

#[test]
fn several_receivers_behind_one_type() {
    let receivers: Vec<Box<dyn AnyReceiver>> =
        vec![Box::new(receiver()), Box::new(receiver().body_limit(10))];
    let limits: Vec<usize> = receivers.iter().map(|receiver| receiver.policy().body_limit).collect();
    assert_eq!(limits, [25 * 1024 * 1024, 10]);
}

#[test]
fn the_budget_is_the_process_s_unless_told_otherwise() {
    let request = sample::Delivery::<GitHub>::of("push").signed_with(secret());
    let own = Budget::new(1 << 20);
    let mut intake = receiver().budget(own.clone()).begin(&request.head()).unwrap();
    intake.push(request.body()).unwrap();
    assert!(own.used() >= request.body().len());
    let held = intake.finish().unwrap();
    let delivery = receiver().receive(&request.head(), held).unwrap();
    assert!(own.used() > 0, "held as long as the delivery is");
    drop(delivery);
    assert_eq!(own.used(), 0);
}

#[test]
fn actions_are_there_without_matching() {
    let delivery = |kind: &str| {
        let request = sample::Delivery::<GitHub>::of(kind).signed_with(secret());
        receiver().receive(&request.head(), request.body().clone()).unwrap()
    };
    assert_eq!(delivery("issues").action(), Some("opened"));
    assert_eq!(delivery("push").action(), None);
    assert!(Event::actions("pull_request").contains(&"ready_for_review"));
    assert!(Event::actions("push").is_empty() && Event::actions("no such kind").is_empty());
    // A row with dialects, and one whose action is not at the top.
    assert!(coding::Event::actions("merge request").contains(&"merge"));
    assert!(gitlab::Event::actions("Note Hook").contains(&"create"));
}

/// A name in a header field is printable ASCII or refused; one in a body can have any letters, and any escape.
#[test]
fn names_from_a_body_forge_no_log_line() {
    let identity = |name: &str, body: &str| {
        let mut request = Request::post("/", body.to_owned());
        request.set_header("x-gitlab-event", "Note Hook");
        providers::find(name).unwrap().identify(&request).unwrap()
    };
    let stripe = identity("stripe", r#"{"type":"charge\nWARN forged","id":"evt_\u001b[2J"}"#);
    assert_eq!((stripe.kind.as_str(), stripe.id), ("", None));
    let azure = identity("azure_devops", r#"{"eventType":"git.push\u202e","id":"\r"}"#);
    assert_eq!((azure.kind.as_str(), azure.id), ("", None));
    let gitlab = identity("gitlab", r#"{"object_attributes":{"noteable_type":"Issue\n"}}"#);
    assert_eq!((gitlab.kind.as_str(), gitlab.dialect.as_deref()), ("Note Hook", Some("")));
    let plain = identity("stripe", r#"{"type":"订单.created","id":"Ереван-1"}"#);
    assert_eq!((plain.kind.as_str(), plain.id.as_deref()), ("订单.created", Some("Ереван-1")));
}
