//! Senders whose payloads the application types: kinds and ids, and what becomes of the payload.

use std::time::{Duration, SystemTime};

use webhooks_core::scheme::{Authenticate, Signature};
use webhooks_core::slack::Slack;
use webhooks_core::square::{self, Square};
use webhooks_core::stripe::Stripe;
use webhooks_core::wire::FreeForm;
use webhooks_core::{
    Clock, Custom, CustomEvent, Delivery, Event, Fallback, FixedClock, Provider, Reason, Receiver, Refusal,
    Request, Secret, every_provider, providers, sample,
};

mod handshakes;
mod netlify;
mod public_keys;
mod travis;
mod twilio;

const NOW: u32 = 1_700_000_000;

fn secret() -> Secret {
    Secret::new("It's a Secret to Everybody").unwrap()
}

fn signed<P: Provider<Auth: From<Secret>>>(request: Request) -> Request {
    signed_by(&P::Auth::from(secret()), request)
}

fn signed_by(auth: &impl Authenticate, mut request: Request) -> Request {
    auth.sign(&mut request, FixedClock::at_unix(NOW).now());
    request
}

fn receive<P: Provider<Auth: From<Secret>>>(request: &Request) -> Result<Delivery<P>, Refusal> {
    let receiver = Receiver::<P>::new(secret()).clock(FixedClock::at_unix(NOW));
    receiver.receive(&request.head(), request.body().clone())
}

/// What a sample says of itself, header by header and member by member.
#[test]
fn kinds_and_ids() {
    for (name, kind, id) in [
        ("buildkite", "build.finished", None),
        ("circleci", "workflow-completed", Some("00000000-0000-4000-8000-0000000c1c1e")),
        ("discord", "APPLICATION_AUTHORIZED", None),
        ("linear", "Issue", Some("00000000-0000-4000-8000-00000011ea12")),
        ("netlify", "deploy_created", None),
        ("pagerduty", "incident.triggered", Some("01INVENTED0EVENT0ID0000000")),
        ("sentry", "issue.created", Some("00000000000040008000000005e27279")),
        ("shopify", "orders/create", Some("00000000-0000-4000-8000-000000540901")),
        ("slack", "app_mention", Some("Ev0INVENTED")),
        ("square", "payment.updated", Some("00000000-0000-4000-8000-000000500a2e")),
        ("stripe", "invoice.paid", Some("evt_0invented")),
        ("travis", "push", None),
        ("twilio", "call", Some("00000000-0000-4000-8000-00000000ca11")),
        ("vercel", "deployment.succeeded", Some("uev_0invented")),
        ("zoom", "meeting.started", None),
    ] {
        let entry = providers::find(name).unwrap();
        let mut request = entry.samples()[0].parse();
        entry.carriers().unwrap(&mut request);
        let identity = entry.identify(&request).unwrap();
        assert_eq!((identity.kind.as_str(), identity.id.as_deref()), (kind, id), "{name}");
    }
}

#[derive(Debug, Clone, webhooks_core::Deserialize)]
struct Happening {
    data: FreeForm,
}

/// What a sender says of itself, its events apart.
fn traits<P: Provider>() -> String {
    let texts = (P::NAME, P::ALIASES, P::EVENT_NAME_IN);
    let bodies = (P::FORMS, P::TAKES_FORMS, P::GET_PARAMETER, P::BODY_LIMIT, P::MAY_BE_EMPTY);
    format!("{texts:?} {bodies:?} {:?} {:?}", P::CONNECTION_TEST, P::SOURCES)
}

#[test]
fn a_custom_sender_differs_in_its_events_alone() {
    macro_rules! compare {
        ($($sender:ty),*) => {
            $(assert_eq!(traits::<$sender>(), traits::<Custom<$sender, Happening>>());)*
        };
    }
    every_provider!(compare);
}

#[test]
fn the_application_s_type_is_read() {
    let request = sample::Delivery::<Stripe>::of("invoice.paid").signed_with(secret());
    let receiver = Receiver::<Custom<Stripe, Happening>>::new(secret());
    let delivery = receiver.receive(&request.head(), request.body().clone()).unwrap();
    assert_eq!((delivery.raw().provider(), delivery.kind()), ("stripe", "invoice.paid"));
    let happening = delivery.clone().into_event().into_payload().unwrap();
    assert_eq!(happening.data.as_value()["object"]["amount_paid"], 4200);
    assert!(matches!(delivery.event(), CustomEvent::Payload(_)), "{delivery:?}");
    assert!(delivery.event().type_name().unwrap().ends_with("Happening"));
}

#[test]
fn another_shape_is_delivered_too() {
    type Hook = Custom<Stripe, Happening>;
    let of = |body: &'static str| receive::<Hook>(&signed::<Stripe>(Request::post("/", body)));
    let delivery = of(r#"{"id":"evt_1","type":"never.heard.of"}"#).unwrap();
    assert_eq!((delivery.kind(), delivery.id()), ("never.heard.of", Some("evt_1")));
    assert!(matches!(delivery.event().fallback(), Some(Fallback::Mismatch { .. })));
    assert!(matches!(of("[]").unwrap().into_event().into_payload(), Err(Fallback::Mismatch { .. })));
    assert_eq!(of("{").unwrap_err().into_answer().status, 400, "which is not JSON at all");
}

/// An application may prefer its own type to the one that is here.
#[test]
fn a_sender_with_types_can_be_custom_as_well() {
    #[derive(Debug, Clone, webhooks_core::Deserialize)]
    struct Ref {
        r#ref: String,
    }
    let github = webhooks_core::github::Auth::from(secret());
    let request = sample::Delivery::<webhooks_core::github::GitHub>::of("push").signed_with(github);
    let push = receive::<Custom<webhooks_core::github::GitHub, Ref>>(&request).unwrap();
    assert_eq!(push.kind(), "push");
    assert!(push.into_event().into_payload().unwrap().r#ref.starts_with("refs/"));
}

#[test]
fn without_a_type_of_one_s_own_there_are_the_bytes() {
    let request = sample::Delivery::<Slack>::of("app_mention").signed_with(secret());
    let receiver = Receiver::<Slack>::new(secret());
    let delivery = receiver.receive(&request.head(), request.body().clone()).unwrap();
    assert_eq!(delivery.event().fallback(), Some(&Fallback::UnknownKind));
    assert_eq!(delivery.raw().payload(), request.body());
}

#[test]
fn slack_s_forms() {
    #[derive(Debug, Clone, webhooks_core::Deserialize)]
    struct Command {
        command: String,
        text: String,
    }
    let form = |body: &'static str| {
        let mut request = Request::post("/", body);
        request.set_header("content-type", "application/x-www-form-urlencoded");
        signed::<Slack>(request)
    };
    let request = form("token=x&command=%2Fopen&text=the+gate&user_id=U0");
    let delivery = receive::<Custom<Slack, Command>>(&request).unwrap();
    assert_eq!((delivery.kind(), delivery.raw().body()), ("slash_command", request.body()));
    let command = delivery.into_event().into_payload().unwrap();
    assert_eq!((command.command.as_str(), command.text.as_str()), ("/open", "the gate"));

    let pressed = receive::<Slack>(&form("payload=%7B%22type%22%3A%22block_actions%22%7D")).unwrap();
    assert_eq!(
        (pressed.kind(), &pressed.raw().payload()[..]),
        ("block_actions", &br#"{"type":"block_actions"}"#[..])
    );
    // A command whose text has a type is a command all the same, and none is a handshake.
    let sly = receive::<Slack>(&form("command=%2Fopen&text=url_verification&challenge=x")).unwrap();
    assert_eq!(sly.kind(), "slash_command");
}

#[test]
fn tolerance_is_configurable() {
    let request = signed::<Stripe>(Request::post("/", "{}"));
    let late = FixedClock::at_unix(NOW + 1000);
    let receive = |auth: Signature<Stripe>| {
        let receiver = Receiver::<Stripe>::new(auth).clock(late);
        receiver.receive(&request.head(), request.body().clone())
    };
    let refusal = receive(secret().into()).unwrap_err();
    assert_eq!(refusal.rejection().unwrap().reason(), Reason::TimestampOutOfRange);
    assert!(receive(Signature::with_tolerance(secret(), Duration::from_secs(1000))).is_ok());
}

#[test]
fn square_signs_the_url() {
    let told = || square::Auth::at_url("https://site.example/square", secret());
    let mut request = signed_by(&told(), Request::post("/behind/a/proxy", "{}"));
    let receive = |auth: square::Auth, request: &Request| {
        Receiver::<Square>::new(auth).receive(&request.head(), request.body().clone()).is_ok()
    };
    assert!(receive(told(), &request));
    assert!(!receive(secret().into(), &request));
    request.set_header("host", "site.example");
    request.set_path("/square");
    assert!(receive(secret().into(), &request));
    request.set_query("a=b".to_owned());
    assert!(!receive(secret().into(), &request));
}

/// Linear's is the one timestamp in a body: `sign` puts it there.
#[test]
fn linear_s_timestamp_is_that_of_the_signature() {
    let linear = providers::find("linear").unwrap();
    let mut request = linear.samples()[0].parse();
    let now = SystemTime::now();
    linear.sign("hmac_sha256", secret(), &mut request, now).unwrap();
    let receiver = linear.receiver("hmac_sha256", secret()).unwrap();
    receiver.receive_raw(&request.head(), request.body().clone().into()).unwrap();
    request.remove_header("linear-timestamp");
    receiver.receive_raw(&request.head(), request.body().clone().into()).unwrap();

    let mut bare = Request::post("/", "{}");
    linear.sign("hmac_sha256", secret(), &mut bare, now).unwrap();
    bare.remove_header("linear-timestamp");
    let refusal = receiver.receive_raw(&bare.head(), bare.body().clone().into()).unwrap_err();
    assert_eq!(refusal.rejection().unwrap().reason(), Reason::TimestampOutOfRange);
}
