//! The macros and schemes from a user's point of view.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::time::SystemTime;

use webhooks_core::scheme::Authenticate;
use webhooks_core::{AnyReceiver, Event as _, Fallback, Payload, Receiver, Refusal, Request, Secret, Shape};
use webhooks_core_outside::{Acme, AgentEvent, Auth, BuildResult, BuildV1, BuildV2, Event};

fn secret() -> Secret {
    Secret::new("shared with acme").unwrap()
}

fn request(kind: &str, body: &'static str) -> Request {
    let mut request = Request::post("/", body);
    <Acme as webhooks_core::Provider>::announce(&mut request, kind, "an id");
    Auth::from(secret()).sign(&mut request, SystemTime::now());
    request
}

fn receive(request: &Request) -> Result<Event, Refusal> {
    let delivery = Receiver::<Acme>::new(secret()).receive(&request.head(), request.body().clone())?;
    Ok(delivery.into_event())
}

#[test]
fn the_dialect_chooses_among_shapes_of_one_kind() {
    let mut build = request("build", r#"{"build":"7","result":"PASSED"}"#);
    let Event::BuildV1(v1) = receive(&build).unwrap() else { panic!("not the first version") };
    assert_eq!((v1.build.as_u64(), v1.result), (Some(7), BuildResult::Passed));
    build.set_header("acme-version", "2");
    assert!(matches!(receive(&build).unwrap(), Event::Fallback(Fallback::Mismatch { .. })));
}

#[test]
fn an_alias_is_delivered_under_the_current_spelling() {
    let mut build = request("build_finished", r#"{"outcome":"failed","steps":null}"#);
    build.set_header("acme-version", "2");
    let delivery = Receiver::<Acme>::new(secret()).receive(&build.head(), build.body().clone()).unwrap();
    assert_eq!(delivery.kind(), "build");
    assert_eq!(delivery.raw().dialect(), Some("v2"));
    let Event::BuildV2(v2) = delivery.into_event() else { panic!("not the second version") };
    assert_eq!(v2.outcome, BuildResult::Failed);
    assert!(v2.steps.is_empty());
}

#[test]
fn only_takes_kind_and_dialect() {
    let mut build = request("build", r#"{"outcome":"failed"}"#);
    build.set_header("acme-version", "2");
    let receiver = Receiver::<Acme>::new(secret());
    assert!(receiver.receive_only::<BuildV2>(&build.head(), build.body().clone()).is_ok());
    assert!(receiver.receive_only::<BuildV1>(&build.head(), build.body().clone()).is_err());
}

#[test]
fn several_kinds_may_have_one_payload() {
    let receiver = Receiver::<Acme>::new(secret());
    for kind in ["agent", "agent_lost", "agent-lost"] {
        let request = request(kind, r#"{"agent":"a1"}"#);
        let agent = receiver.receive_only::<AgentEvent>(&request.head(), request.body().clone()).unwrap();
        assert_eq!(agent.agent, "a1");
    }
}

#[test]
fn the_table_is_known_at_compile_time() {
    assert_eq!(Event::KINDS, ["build", "build", "agent", "agent_lost"]);
    assert_eq!(Event::canonical_kind("build_finished"), Some("build"));
    assert_eq!(Event::canonical_kind("agent-lost"), Some("agent_lost"));
    let shapes =
        |shapes: &[Shape]| -> Vec<_> { shapes.iter().map(|shape| (shape.kind, shape.dialect)).collect() };
    assert_eq!(shapes(BuildV2::SHAPES), [("build", Some("v2"))]);
    assert_eq!(shapes(AgentEvent::SHAPES), [("agent", None), ("agent_lost", None)]);
    assert_eq!(BuildResult::KNOWN, ["passed", "failed"]);
}

#[test]
fn an_open_enum_keeps_what_it_does_not_know() {
    let quarantined = BuildResult::from("quarantined");
    assert_eq!(quarantined.as_str(), "quarantined");
    assert_eq!(&quarantined, "quarantined");
    assert_ne!(quarantined, BuildResult::from("cancelled"));
    assert_eq!(BuildResult::from("PASSED").as_str(), "passed", "an alias is shown in the current spelling");
}

#[test]
fn a_payload_goes_in_and_out_of_its_event() {
    let event = receive(&request("agent", r#"{"agent":"a1"}"#)).unwrap();
    assert_eq!(AgentEvent::of_event(&event).map(|agent| agent.agent.as_str()), Some("a1"));
    assert!(BuildV1::of_event(&event).is_none());
    let agent = AgentEvent::from_event(event).unwrap();
    assert_eq!(agent.agent, "a1");
    assert!(matches!(Event::from(agent), Event::Agent(_)));
}

#[test]
fn forged_and_stale_are_refused_like_any_sender_s() {
    let mut forged = request("agent", r#"{"agent":"a1"}"#);
    forged.set_body(r#"{"agent":"a2"}"#);
    assert_eq!(receive(&forged).unwrap_err().into_answer().status, 401);
    let mut stale = Request::post("/", "{}");
    Auth::from(secret()).sign(&mut stale, SystemTime::UNIX_EPOCH);
    assert_eq!(receive(&stale).unwrap_err().rejection().unwrap().reason().as_str(), "timestamp_out_of_range");
    let twice =
        request("agent", r#"{"agent":"a1"}"#).header("acme-signature").map(|value| format!("{value},t=1"));
    let mut doubled = request("agent", r#"{"agent":"a1"}"#);
    doubled.set_header("acme-signature", twice.unwrap());
    assert_eq!(receive(&doubled).unwrap_err().rejection().unwrap().reason().as_str(), "credential_repeated");
}

#[test]
fn it_serves_behind_dyn_too() {
    let receiver: Box<dyn AnyReceiver> = Box::new(Receiver::<Acme>::new(secret()));
    let agent = request("agent", r#"{"agent":"a1"}"#);
    let described = receiver.receive_described(&agent.head(), agent.body().clone().into()).unwrap();
    assert_eq!(described.type_name, Some("AgentEvent"));
    assert_eq!(described.summary, "agent event");
}
