//! Senders whose payloads the application types: kinds and ids, handshakes, and what becomes of the payload.

use std::time::{Duration, SystemTime};

use webhooks_core::discord::{self, Discord};
use webhooks_core::refusal::Note;
use webhooks_core::scheme::{Authenticate, Ed25519Key, Signature};
use webhooks_core::slack::Slack;
use webhooks_core::square::{self, Square};
use webhooks_core::standard_webhooks::{self, StandardWebhooks};
use webhooks_core::stripe::Stripe;
use webhooks_core::wire::FreeForm;
use webhooks_core::zoom::Zoom;
use webhooks_core::{
    Answer, AnyReceiver, Clock, Custom, CustomEvent, Delivery, Event, Fallback, FixedClock, Provider, Reason,
    Receiver, Refusal, Request, Secret, providers, sample,
};

use crate::confusion;

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

fn answered(refusal: Refusal) -> Answer {
    match refusal {
        Refusal::Answer(answer) => answer,
        Refusal::Rejected(rejection) => panic!("{rejection}"),
    }
}

/// What a sample says of itself, header by header and member by member.
#[test]
fn kinds_and_ids() {
    for (name, kind, id) in [
        ("buildkite", "build.finished", None),
        ("circleci", "workflow-completed", Some("00000000-0000-4000-8000-0000000c1c1e")),
        ("discord", "APPLICATION_AUTHORIZED", None),
        ("linear", "Issue", Some("00000000-0000-4000-8000-00000011ea12")),
        ("pagerduty", "incident.triggered", Some("01INVENTED0EVENT0ID0000000")),
        ("sentry", "issue.created", Some("00000000000040008000000005e27279")),
        ("shopify", "orders/create", Some("00000000-0000-4000-8000-000000540901")),
        ("slack", "app_mention", Some("Ev0INVENTED")),
        ("square", "payment.updated", Some("00000000-0000-4000-8000-000000500a2e")),
        ("stripe", "invoice.paid", Some("evt_0invented")),
        ("vercel", "deployment.succeeded", Some("uev_0invented")),
        ("zoom", "meeting.started", None),
    ] {
        let entry = providers::find(name).unwrap();
        let identity = entry.identify(&entry.samples()[0].parse()).unwrap();
        assert_eq!((identity.kind.as_str(), identity.id.as_deref()), (kind, id), "{name}");
    }
}

#[derive(Debug, Clone, webhooks_core::Deserialize)]
struct Happening {
    data: FreeForm,
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
fn slack_s_handshake_is_answered_once_it_is_authentic() {
    let request = Request::post("/", r#"{"token":"x","challenge":"3eZbrw1aBm2r","type":"url_verification"}"#);
    let answer = answered(receive::<Slack>(&signed::<Slack>(request.clone())).unwrap_err());
    assert_eq!((answer.status, &answer.body[..]), (200, &b"3eZbrw1aBm2r"[..]));
    assert_eq!(answer.note.as_deref(), Some(&Note::Handshake));
    let forged = signed_by(&Signature::<Slack>::from(Secret::new("another").unwrap()), request);
    let refusal = receive::<Slack>(&forged).unwrap_err();
    assert_eq!(refusal.rejection().unwrap().reason(), Reason::SignatureMismatch);
}

/// Any receiver answers, also one of the application's types, and one chosen at run time.
#[test]
fn zoom_s_handshake_proves_the_secret() {
    let body = r#"{"payload":{"plainToken":"qgg8vlvZRS6UYooatFL8Aw"},"event":"endpoint.url_validation"}"#;
    let request = signed::<Zoom>(Request::post("/", body));
    // Computed by an independent implementation.
    let expected = concat!(
        r#"{"encryptedToken":"34695fa238d44562f131448d95b5f5df2e52e07c8793d7f2dc630f6159e5cd5e","#,
        r#""plainToken":"qgg8vlvZRS6UYooatFL8Aw"}"#
    );
    let answer = answered(receive::<Custom<Zoom, FreeForm>>(&request).unwrap_err());
    assert_eq!((answer.status, answer.body.as_ref()), (200, expected.as_bytes()));
    assert_eq!(answer.headers, [("content-type", "application/json".to_owned())]);

    let newer = Secret::new("the one that is to replace it").unwrap();
    let receiver = Receiver::<Zoom>::new([newer, secret()]).clock(FixedClock::at_unix(NOW));
    let receiver: &dyn AnyReceiver = &receiver;
    let rotated = receiver.receive_raw(&request.head(), request.body().clone().into()).unwrap_err();
    assert_eq!(answered(rotated).body, answer.body, "with the secret that the question was signed with");
}

#[test]
fn a_handshake_without_its_question_is_a_delivery() {
    for body in [r#"{"event":"endpoint.url_validation"}"#, r#"{"payload":{"plainToken":"x"}}"#] {
        assert!(receive::<Zoom>(&signed::<Zoom>(Request::post("/", body))).is_ok(), "{body}");
    }
    let slack = r#"{"type":"url_verification"}"#;
    assert_eq!(
        receive::<Slack>(&signed::<Slack>(Request::post("/", slack))).unwrap().kind(),
        "url_verification"
    );
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

#[test]
fn discord_s_pings() {
    let auth = || discord::Auth::public_key(&Secret::new(confusion::ED25519).unwrap()).unwrap();
    let public = Secret::new(&confusion::ED25519[64..]).unwrap();
    let receive = |body: &'static str| {
        let request = signed_by(&auth(), Request::post("/", body));
        let receiver = Receiver::<Discord>::new(discord::Auth::public_key(&public).unwrap());
        receiver.receive(&request.head(), request.body().clone())
    };
    let pong = answered(receive(r#"{"id":"1","type":1}"#).unwrap_err());
    assert_eq!((pong.status, &pong.body[..]), (200, &br#"{"type":1}"#[..]));
    let ping = answered(receive(r#"{"version":1,"application_id":"1","type":0}"#).unwrap_err());
    assert_eq!((ping.status, ping.body.len(), ping.headers.len()), (204, 0, 0));
    let interaction = receive(r#"{"id":"7","type":2,"data":{"name":"open"}}"#).unwrap();
    assert_eq!((interaction.kind(), interaction.id()), ("2", Some("7")));
    let event = receive(r#"{"type":1,"event":{"type":"ENTITLEMENT_CREATE"}}"#).unwrap();
    assert_eq!(event.kind(), "ENTITLEMENT_CREATE");
}

/// Discord looks for this very status, and takes the URL away otherwise.
#[test]
fn discord_s_probes_are_answered_401() {
    let receiver = Receiver::<Discord>::new(
        discord::Auth::public_key(&Secret::new(confusion::ED25519).unwrap()).unwrap(),
    );
    let mut forged = Request::post("/", r#"{"type":1}"#);
    forged.set_header("x-signature-timestamp", "1700000000");
    for signature in ["", "00", &"00".repeat(64), &"ff".repeat(64)] {
        forged.set_header("x-signature-ed25519", signature);
        let refusal = receiver.receive(&forged.head(), forged.body().clone()).unwrap_err();
        assert_eq!(refusal.into_answer().status, 401, "{signature}");
    }
}

#[test]
fn public_keys_in_every_wrong_format() {
    let secret = |text: &str| Secret::new(text).unwrap();
    let public = "whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=";
    for good in [public, &public.replace("whpk_", "whpk1_"), confusion::V1A] {
        assert!(Ed25519Key::standard(&secret(good)).is_ok(), "{good}");
    }
    let another_half = confusion::V1A.replace("DXWp", "DXWq");
    for bad in
        ["whpk_", "whpk_1SiA", "1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=", "whsec_1SiA", &another_half]
    {
        assert!(Ed25519Key::standard(&secret(bad)).is_err(), "{bad}");
    }
    assert!(Ed25519Key::from_hex(&secret(confusion::ED25519)).is_ok());
    assert!(Ed25519Key::from_hex(&secret(&confusion::ED25519[64..])).is_ok());
    for bad in ["00", &confusion::ED25519[1..], &"02".repeat(32), &"zz".repeat(32)] {
        assert!(Ed25519Key::from_hex(&secret(bad)).is_err(), "{bad}");
    }
    assert_eq!(format!("{:?}", Ed25519Key::standard(&secret(public)).unwrap()), "Ed25519Key(..)");
}

#[test]
fn several_public_keys_are_good_at_once() {
    let key = |text: &str| Ed25519Key::standard(&Secret::new(text).unwrap()).unwrap();
    let older = key("whpk_1SiA4o9hyqTCpIqC5V9HUakiiaeACeqfZTInDBbOir4=");
    let mut request = Request::post("/", r#"{"type":"invoice.paid"}"#);
    request.set_header("webhook-id", "msg_1");
    let request = signed_by(&standard_webhooks::Auth::v1a([key(confusion::V1A)]), request);
    let receiver = Receiver::<Custom<StandardWebhooks, FreeForm>>::new(standard_webhooks::Auth::v1a([
        older.clone(),
        key(confusion::V1A),
    ]));
    let receiver = receiver.clock(FixedClock::at_unix(NOW));
    let delivery = receiver.receive(&request.head(), request.body().clone()).unwrap();
    assert_eq!((delivery.raw().way(), delivery.raw().secret_index()), ("v1a", 1));
    assert!(matches!(delivery.event(), CustomEvent::Payload(_)));
    let receiver = Receiver::<StandardWebhooks>::new(standard_webhooks::Auth::v1a([older]));
    assert!(receiver.receive(&request.head(), request.body().clone()).is_err());
}
