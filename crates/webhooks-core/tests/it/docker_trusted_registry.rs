//! Docker Trusted Registry proves nothing itself: what is secret is in the URL.

use webhooks_core::docker_trusted_registry::{Auth, DockerTrustedRegistry, Event, EventType, TagEvent};
use webhooks_core::scheme::{Authenticate, Basic, Credentials};
use webhooks_core::{
    Delivery, Event as _, Integrity, Provider, Reason, Receiver, Refusal, Rejection, Request, Secret, sample,
};

fn secret() -> Secret {
    Secret::new("in the URL of our trusted registry").unwrap()
}

const WAYS: [&str; 3] = ["url_secret", "path_secret", "basic"];

fn auth(way: &str) -> Auth {
    match way {
        "url_secret" => Auth::url_secret(secret()),
        "path_secret" => Auth::path_secret(secret()),
        _ => Auth::basic(Basic::user("registry", &secret()).unwrap()),
    }
}

fn receive(way: &str, request: &Request) -> Result<Delivery<DockerTrustedRegistry>, Reason> {
    let refused = |refusal: Refusal| refusal.rejection().map_or(Reason::NotJson, Rejection::reason);
    let receiver = Receiver::<DockerTrustedRegistry>::new(auth(way));
    receiver.receive(&request.head(), request.body().clone()).map_err(refused)
}

fn fixture(name: &str) -> Request {
    DockerTrustedRegistry::samples().iter().find(|sample| sample.name == name).unwrap().parse()
}

#[test]
fn each_way_proves_the_sender_alone() {
    for name in WAYS {
        let delivery = sample::Delivery::<DockerTrustedRegistry>::of("TAG_PUSH");
        let mut request = delivery.signed_with(auth(name));
        let delivery = receive(name, &request).unwrap();
        assert_eq!((delivery.raw().way(), delivery.integrity()), (name, Integrity::Sender));
        assert_eq!((delivery.kind(), delivery.id()), ("TAG_PUSH", None));
        for shown in [format!("{:?}", auth(name)), format!("{request:?}"), format!("{delivery:?}")] {
            assert!(
                !shown.contains("trusted%20registry") && !shown.contains("our trusted"),
                "{name}: {shown}"
            );
        }
        for other in WAYS.into_iter().filter(|other| *other != name) {
            assert!(receive(other, &request).is_err_and(Reason::is_unauthenticated), "{name} as {other}");
        }
        request.set_body("{}");
        assert!(receive(name, &request).is_ok(), "{name}: the body is not covered");
    }
}

#[test]
fn missing_wrong_and_twice_are_refused() {
    let sent = |query: &str| {
        let mut request = fixture("TAG_PUSH");
        request.set_query(query.to_owned());
        receive("url_secret", &request).map(drop)
    };
    let good = "secret=in%20the%20URL%20of%20our%20trusted%20registry";
    assert_eq!(sent(good), Ok(()));
    assert_eq!(sent(""), Err(Reason::CredentialMissing));
    assert_eq!(sent("secret=wrong"), Err(Reason::SignatureMismatch));
    assert_eq!(sent(&format!("{good}&{good}")), Err(Reason::CredentialRepeated));
    for way in ["hmac_sha256", "token", "none"] {
        assert!(Auth::from_secrets(way, Credentials::from(secret())).is_err(), "{way}");
    }
}

#[test]
fn every_member_but_the_type_may_be_missing() {
    for kind in EventType::KNOWN {
        let mut request = fixture("TAG_PUSH");
        request.set_body(format!(r#"{{"type":"{kind}","contents":{{}}}}"#));
        let delivery = receive("url_secret", &request).unwrap();
        assert_eq!(delivery.event().fallback(), None, "{kind}");
        drop(DockerTrustedRegistry::summarize(delivery.event()));
    }
    for (body, kind) in [("{}", ""), ("[]", ""), (r#"{"type":"TAG_SIGNED","contents":{}}"#, "TAG_SIGNED")] {
        let mut request = fixture("TAG_PUSH");
        request.set_body(body);
        let delivery = receive("url_secret", &request).unwrap();
        assert_eq!(delivery.kind(), kind);
        assert!(delivery.event().fallback().is_some(), "{body}");
    }
}

#[test]
fn pushes_and_deletions_of_tags_are_of_one_type() {
    let Event::Tag(pushed) = receive("url_secret", &fixture("TAG_PUSH.test")).unwrap().into_event() else {
        panic!()
    };
    let event: &TagEvent = &pushed;
    assert_eq!(event.r#type, EventType::TagPush);
    assert_eq!(event.location.as_deref(), Some("/repositories/acme/shop/tags/v1.4.0"));
    assert!(event.contents.pushed_at.is_some() && event.contents.deleted_at.is_none());
}

#[test]
fn one_line_for_people() {
    let line =
        |name| DockerTrustedRegistry::summarize(receive("url_secret", &fixture(name)).unwrap().event());
    assert_eq!(line("TAG_PUSH").unwrap(), "ivy pushed acme/shop:v1.4.0");
    assert_eq!(line("SCAN_COMPLETED").unwrap(), "scan of acme/shop found 1 critical");
    assert_eq!(line("SCAN_FAILED").unwrap(), "scan of acme/shop failed: no such layer");
    assert_eq!(line("REPO_UPDATED").unwrap(), "ivy updated repository acme/shop");
    assert_eq!(line("PROMOTION"), None);
}
