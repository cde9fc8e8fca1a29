//! What is special to CODING: two generations of hooks, a token in the body, messages for chat robots.

use std::error::Error;

use serde_json::{Value, json};
use webhooks_core::coding::{Auth, Coding, Event};
use webhooks_core::scheme::Authenticate;
use webhooks_core::{
    Clock, Delivery, Event as _, Fallback, Integrity, Provider, Reason, Receiver, Rejection, Request, Secret,
    SystemClock, providers, sample, wire,
};

const SECRET: &str = "acme's token at coding";

fn secret() -> Secret {
    Secret::new(SECRET).unwrap()
}

fn v1() -> Receiver<Coding> {
    Receiver::new(Auth::body_token(secret()))
}

fn v2() -> Receiver<Coding> {
    Receiver::new(Auth::hmac_sha1(secret()))
}

fn open() -> Receiver<Coding> {
    Receiver::dangerous().accept_unauthenticated()
}

/// A fixture as it is.
fn fixture(name: &str) -> Request {
    Coding::samples().iter().find(|sample| sample.name == name).unwrap().parse()
}

fn received(receiver: &Receiver<Coding>, request: &Request) -> Delivery<Coding> {
    receiver.receive(&request.head(), request.body().clone()).unwrap()
}

fn rejected(receiver: &Receiver<Coding>, request: &Request) -> Rejection {
    let refusal = receiver.receive(&request.head(), request.body().clone()).unwrap_err();
    refusal.rejection().unwrap().clone()
}

#[test]
fn the_way_says_which_generation_it_is() {
    let delivery = received(&v2(), &fixture("merge_request"));
    let raw = delivery.raw();
    assert_eq!((raw.way(), raw.integrity(), raw.dialect()), ("hmac_sha1", Integrity::Body, Some("v2")));
    assert_eq!((raw.kind(), raw.id().map(str::len)), ("merge request", Some(36)));
    assert!(matches!(delivery.event(), Event::MergeRequest(_)));

    let mut request = fixture("merge_request.v1");
    request.set_header("x-coding-delivery", "an id that V1 does not send");
    request.set_header("x-coding-webhook-version", "v2");
    let delivery = received(&v1(), &request);
    let raw = delivery.raw();
    assert_eq!((raw.way(), raw.integrity(), raw.dialect()), ("body_token", Integrity::Sender, Some("v1")));
    assert_eq!((raw.kind(), raw.id()), ("merge request", None));
    assert!(matches!(delivery.event(), Event::MergeRequestV1(_)));
}

#[test]
fn without_authentication_the_headers_say_it() {
    let mut request = fixture("push");
    request.remove_header("x-coding-signature");
    assert_eq!(received(&open(), &request).raw().dialect(), Some("v2"));
    request.remove_header("x-coding-webhook-version");
    assert_eq!(received(&open(), &request).raw().dialect(), Some("v2"));
    request.remove_header("x-coding-delivery");
    let delivery = received(&open(), &request);
    assert_eq!((delivery.raw().dialect(), delivery.id()), (Some("v1"), None));
    assert!(matches!(delivery.event().fallback(), Some(Fallback::Mismatch { .. })));
    assert!(matches!(received(&open(), &fixture("push.v1")).event(), Event::PushV1(_)));
}

#[test]
fn a_body_of_the_first_generation_is_typed_as_such_under_headers_of_the_second() {
    let mut request = fixture("push.v1");
    let body: Value = serde_json::from_slice(request.body()).unwrap();
    let (kind, body) = (request.header("x-coding-event").unwrap(), body.to_string());
    request = sample::Delivery::<Coding>::new(kind, body).signed_with(Auth::hmac_sha1(secret()));
    assert_eq!(request.header("x-coding-webhook-version"), Some("v2"));
    let delivery = received(&v2(), &request);
    let raw = delivery.raw();
    assert_eq!((raw.way(), raw.integrity(), raw.dialect()), ("hmac_sha1", Integrity::Body, Some("v1")));
    assert!(raw.id().is_some());
    assert!(matches!(delivery.event(), Event::PushV1(_)));
}

#[test]
fn what_the_first_generation_has_no_published_shape_of_is_delivered() {
    for kind in ["member", "task", "topic", "document", "watch", "star"] {
        let body = json!({"token": SECRET, "event": kind, "action": "added", kind: {}});
        let request =
            sample::Delivery::<Coding>::new(kind, body.to_string()).signed_with(Auth::body_token(secret()));
        let delivery = received(&v1(), &request);
        assert_eq!(delivery.kind(), kind);
        assert_eq!(delivery.event().fallback(), Some(&Fallback::UnknownKind));
    }
}

#[test]
fn only_the_token_at_the_top_of_the_body_counts() {
    let verdict = |body: &str| {
        let mut request = fixture("ping.v1");
        request.set_body(body.to_owned());
        match v1().receive(&request.head(), request.body().clone()) {
            Ok(_) => None,
            Err(refusal) => {
                let rejection = refusal.rejection().unwrap();
                assert_eq!(rejection.status(), 401, "{body}");
                Some(rejection.reason())
            }
        }
    };
    let token = format!("\"token\":\"{SECRET}\"");
    assert_eq!(verdict(&format!("{{{token},\"zen\":\"x\"}}")), None);
    assert_eq!(verdict(&format!("{{{token},\"zen\":\"x\",{token}}}")), None);
    for (body, reason) in [
        ("{\"zen\":\"x\"}".to_owned(), Reason::CredentialMissing),
        (format!("{{\"hook\":{{{token}}}}}"), Reason::CredentialMissing),
        ("{\"token\":\"acme's token at codin\"}".to_owned(), Reason::SignatureMismatch),
        (format!("{{{token},\"token\":\"another\"}}"), Reason::CredentialRepeated),
        (format!("{{\"token\":\"another\",{token}}}"), Reason::CredentialRepeated),
        ("{\"token\":\"\"}".to_owned(), Reason::CredentialMalformed),
        ("{\"token\":null}".to_owned(), Reason::CredentialMalformed),
        ("{\"token\":12345}".to_owned(), Reason::CredentialMalformed),
        (format!("[\"{SECRET}\"]"), Reason::CredentialMalformed),
        (format!("{{{token}"), Reason::CredentialMalformed),
        (format!("{{{token}}} x"), Reason::CredentialMalformed),
        (String::new(), Reason::CredentialMalformed),
    ] {
        assert_eq!(verdict(&body), Some(reason), "{body}");
    }
}

#[test]
fn a_signature_in_another_form() {
    let good = fixture("push").header("x-coding-signature").unwrap().to_owned();
    let digits = good.strip_prefix("sha1=").unwrap();
    let mut request = fixture("push");
    request.set_header("x-coding-signature", format!("sha1={}", digits.to_uppercase()));
    assert!(matches!(received(&v2(), &request).event(), Event::Push(_)));
    for wrong in [digits.to_owned(), format!("sha256={digits}"), "sha1=".to_owned(), format!("SHA1={digits}")]
    {
        request.set_header("x-coding-signature", wrong.clone());
        assert_eq!(rejected(&v2(), &request).reason(), Reason::CredentialMalformed, "{wrong}");
    }
    request.set_header("x-coding-signature", good);
    request.set_body("{}");
    assert_eq!(rejected(&v2(), &request).reason(), Reason::SignatureMismatch);
}

#[test]
fn the_generations_do_not_mix() {
    let hint = |rejection: &Rejection| rejection.source().map(ToString::to_string).unwrap_or_default();
    // A token in the body never stands in for a signature, whatever the documentation's examples do.
    let mut request = fixture("push");
    let mut body: Value = serde_json::from_slice(request.body()).unwrap();
    body["token"] = SECRET.into();
    request.set_body(body.to_string());
    request.remove_header("x-coding-signature");
    let rejection = rejected(&v2(), &request);
    assert_eq!((rejection.status(), rejection.reason()), (401, Reason::CredentialMissing));
    assert!(hint(&rejection).contains("no token"), "{rejection:?}");

    let rejection = rejected(&v2(), &fixture("push.v1"));
    assert_eq!(rejection.reason(), Reason::CredentialMissing);
    assert!(hint(&rejection).contains("Auth::body_token"), "{rejection:?}");

    let rejection = rejected(&v1(), &fixture("push"));
    assert_eq!((rejection.status(), rejection.reason()), (401, Reason::CredentialMissing));
    assert!(hint(&rejection).contains("Auth::hmac_sha1"), "{rejection:?}");
}

#[test]
fn forms_are_taken_when_told_whichever_bytes_are_signed() {
    let auth = Auth::hmac_sha1(secret());
    let decoded = sample::Delivery::<Coding>::of("push").as_form().signed_with(Auth::hmac_sha1(secret()));
    assert!(decoded.body().starts_with(b"payload=%7B"));
    let mut as_sent = decoded.clone();
    auth.sign(&mut as_sent, SystemClock.now());
    assert_ne!(decoded.header("x-coding-signature"), as_sent.header("x-coding-signature"));
    for request in [&decoded, &as_sent] {
        assert_eq!(rejected(&v2(), request).reason(), Reason::UnsupportedMediaType);
        assert!(matches!(received(&v2().accept_forms(), request).event(), Event::Push(_)));
    }
    let mut forged = as_sent;
    forged.set_body("payload=%7B%7D");
    assert_eq!(rejected(&v2().accept_forms(), &forged).reason(), Reason::SignatureMismatch);
}

/// What CODING sends to chat robots, by the two examples of its documentation and by what `WeCom` takes.
fn messages() -> [(&'static str, Value); 3] {
    let text = "#### [rocket](https://acme.coding.net/p/rocket)\nIvy started launch";
    [
        (
            "dingtalk",
            json!({"markdown": {"title": "Ivy started launch", "text": text}, "msgtype": "markdown"}),
        ),
        (
            "dingtalk",
            json!({"markdown": {"title": "rocket", "text": text, "content": text}, "msgtype": "markdown"}),
        ),
        ("wecom", json!({"msgtype": "markdown", "markdown": {"content": text}})),
    ]
}

#[test]
fn messages_for_chat_robots() {
    for (robot, body) in messages() {
        let request = sample::Delivery::<Coding>::new("chat", body.to_string()).unsigned();
        assert_eq!(request.header("x-coding-event"), None);
        let delivery = received(&open(), &request);
        assert_eq!((delivery.kind(), delivery.raw().dialect(), delivery.id()), ("chat", Some(robot), None));
        let Event::Chat(message) = delivery.event() else { panic!("{:?}", delivery.event()) };
        assert_eq!(message.msgtype, "markdown");

        for receiver in [v1(), v2()] {
            let rejection = rejected(&receiver, &request);
            assert_eq!((rejection.status(), rejection.reason()), (401, Reason::CredentialMissing));
            let why = rejection.source().unwrap().to_string();
            assert!(why.contains("content format") && why.contains("`coding`"), "{why}");
        }
        // Another event under that name, or this one under another's, types as neither.
        for shape in Event::ROWS.iter().copied().flatten() {
            let typed = Event::decode(shape.kind, shape.dialect, request.body()).type_name();
            assert_eq!(typed.is_some(), shape.kind == "chat", "{shape:?}");
        }
    }
}

#[test]
fn no_event_name_and_no_message() {
    for body in ["{}", "[]", r#"{"msgtype":"markdown"}"#, r#"{"msgtype":"markdown","markdown":{}}"#, "x"] {
        let request = Request::post("/", body);
        assert_eq!(rejected(&open(), &request).reason(), Reason::EventNameMissing, "{body}");
    }
    // What has an event name is no message, however much it looks like one.
    let (_, body) = &messages()[0];
    let request = sample::Delivery::<Coding>::new("push", body.to_string()).unsigned();
    assert_eq!(received(&open(), &request).kind(), "push");
    // Nor does the name matter less where the body is authentic.
    let mut request = fixture("push");
    request.remove_header("x-coding-event");
    let rejection = rejected(&v2(), &request);
    assert_eq!((rejection.status(), rejection.reason()), (400, Reason::EventNameMissing));
}

#[test]
fn signing_makes_what_each_generation_sends() {
    let request = sample::Delivery::<Coding>::of("merge_request").signed_with(Auth::hmac_sha1(secret()));
    assert_eq!(request.header("x-coding-event"), Some("merge request"));
    assert!(request.header("x-coding-signature").is_some_and(|value| value.starts_with("sha1=")));

    let request = sample::Delivery::<Coding>::of("merge_request.v1").signed_with(Auth::body_token(secret()));
    assert_eq!(request.header("x-coding-event"), Some("merge_request"));
    for name in ["x-coding-delivery", "x-coding-webhook-version", "x-coding-signature"] {
        assert_eq!(request.header(name), None);
    }
    assert!(matches!(received(&v1(), &request).event(), Event::MergeRequestV1(_)));
}

#[test]
fn secrets_in_the_body_are_not_shown() {
    for sample in Coding::samples() {
        let request = sample.parse();
        let receiver = if request.header("x-coding-signature").is_some() { v2() } else { v1() };
        let shown = format!("{:?}", received(&receiver, &request));
        assert!(!shown.contains(SECRET), "{}", sample.name);
    }
    let ping = received(&v2(), &fixture("ping"));
    let Event::Ping(ping) = ping.event() else { panic!("{ping:?}") };
    let config = ping.hook.as_ref().and_then(|hook| hook.config.as_ref()).unwrap();
    assert_eq!(config.secret.as_ref().map(wire::Redacted::expose), Some(SECRET));
}

#[test]
fn a_line_for_people() {
    let coding = providers::find("coding").unwrap();
    let expected = [
        ("artifact", "Ivy: create rocket 1.0.0 in acme/rocket"),
        ("ci", "launch #7 in acme/rocket: complete build (failed)"),
        ("ci.update_job", "launch in acme/rocket: update job"),
        ("document", "Ivy: upload file in the documents in acme/rocket"),
        ("member", "Ivy: added a member in acme/rocket"),
        ("merge_request", "Ivy: merged merge request #12 in acme/rocket/hello-rocket: Light the fuse"),
        ("merge_request.v1", "Wile opened merge request #12 in rocket: Light the fuse"),
        ("ping", "ping: Coding! 让开发更简单"),
        ("ping.v1", "ping: Coding! 让开发更简单"),
        ("pull_request", "Wile opened pull request #12 in rocket: Light the fuse"),
        ("push", "Ivy pushed 2 commits to master of acme/rocket/hello-rocket"),
        ("push.branch_deleted", "Ivy deleted branch spring of acme/rocket/hello-rocket"),
        ("push.tag", "Ivy created tag v1.0 of acme/rocket/hello-rocket"),
        ("push.v1", "Ivy pushed 1 commit to master of rocket"),
        ("task", "Ivy: assigned a task in acme/rocket"),
    ];
    for (name, line) in expected {
        let request = fixture(name);
        let way = if request.header("x-coding-signature").is_some() { "hmac_sha1" } else { "body_token" };
        let receiver = coding.receiver(way, secret()).unwrap();
        let described = receiver.receive_described(&request.head(), request.body().clone().into()).unwrap();
        assert_eq!(described.summary, line);
    }
}
