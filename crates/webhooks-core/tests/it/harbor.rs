//! Harbor's token is compared as a whole, and its events are the same in three formats.

use webhooks_core::harbor::{Auth, Event, EventType, Harbor, PushArtifactEvent, Severity};
use webhooks_core::scheme::{Authenticate, Credentials};
use webhooks_core::{
    Delivery, Event as _, Fallback, Integrity, Provider, Reason, Receiver, Refusal, Rejection, Request,
    Secret, sample,
};

fn secret() -> Secret {
    Secret::new("Bearer in the policy of our Harbor").unwrap()
}

fn receive(request: &Request) -> Result<Delivery<Harbor>, Reason> {
    let refused = |refusal: Refusal| refusal.rejection().map_or(Reason::NotJson, Rejection::reason);
    Receiver::<Harbor>::new(secret()).receive(&request.head(), request.body().clone()).map_err(refused)
}

fn fixture(name: &str) -> Request {
    Harbor::samples().iter().find(|sample| sample.name == name).unwrap().parse()
}

#[test]
fn the_whole_header_is_compared() {
    let sent = |value: &str| {
        let mut request = fixture("PUSH_ARTIFACT");
        request.set_header("authorization", value);
        receive(&request).map(drop)
    };
    assert_eq!(sent("Bearer in the policy of our Harbor"), Ok(()));
    for wrong in [
        "Basic in the policy of our Harbor",
        "bearer in the policy of our Harbor",
        "in the policy of our Harbor",
        "Bearer in the policy of our Harbor ",
        "Bearer",
    ] {
        assert_eq!(sent(wrong), Err(Reason::SignatureMismatch), "{wrong:?}");
    }
    assert!(sent("").is_err_and(Reason::is_unauthenticated));

    let mut request = fixture("PUSH_ARTIFACT");
    request.add_header("authorization", "Bearer in the policy of our Harbor");
    assert_eq!(receive(&request).unwrap_err(), Reason::CredentialRepeated);
    request.remove_header("authorization");
    assert_eq!(receive(&request).unwrap_err(), Reason::CredentialMissing);
}

#[test]
fn a_bare_token_and_either_of_two() {
    let [old, new] = ["0123456789abcdef", "fedcba9876543210"].map(|text| Secret::new(text).unwrap());
    let mut request = fixture("PUSH_ARTIFACT");
    request.set_header("authorization", "fedcba9876543210");
    let proof = Auth::from([old, new]).verify(&request.head(), &[], std::time::SystemTime::now()).unwrap();
    assert_eq!((proof.secret_index, proof.integrity), (1, Integrity::Sender));
    for way in ["hmac_sha256", "token", "basic", "none"] {
        assert!(Auth::from_secrets(way, Credentials::from(secret())).is_err(), "{way}");
    }
}

#[test]
fn one_event_in_three_formats() {
    for (name, dialect, has_id) in [
        ("PUSH_ARTIFACT", None, false),
        ("PUSH_ARTIFACT.v1", None, false),
        ("PUSH_ARTIFACT.cloudevents", Some("cloudevents"), true),
    ] {
        let delivery = receive(&fixture(name)).unwrap();
        assert_eq!((delivery.kind(), delivery.raw().dialect()), ("PUSH_ARTIFACT", dialect), "{name}");
        assert_eq!(delivery.id().is_some(), has_id, "{name}");
        let Event::PushArtifact(push) = delivery.event() else { panic!("{name}") };
        assert_eq!((&push.r#type, push.id.as_deref()), (&EventType::PushArtifact, delivery.id()), "{name}");
        assert_eq!(push.event_data.repository.repo_full_name, "acme/shop");
        assert_eq!(push.occur_at.is_number(), !has_id, "{name}");
    }
}

#[test]
fn binary_mode_has_all_but_the_data_in_headers() {
    let request = fixture("PUSH_ARTIFACT.cloudevents_binary");
    let delivery = receive(&request).unwrap();
    assert_eq!((delivery.kind(), delivery.raw().dialect()), ("PUSH_ARTIFACT", Some("cloudevents_binary")));
    assert_eq!(delivery.id(), request.header("ce-id"));
    let Event::Binary(event) = delivery.event() else { panic!("{:?}", delivery.event()) };
    assert_eq!(event.resources[0].tag.as_deref(), Some("v1.4.0"));

    // A body that says all by itself is not overruled.
    let mut structured = fixture("PUSH_ARTIFACT.cloudevents");
    for (name, value) in [("ce-specversion", "1.0"), ("ce-type", "harbor.artifact.deleted"), ("ce-id", "x")] {
        structured.set_header(name, value);
    }
    assert_eq!(receive(&structured).unwrap().kind(), "PUSH_ARTIFACT");

    let mut repeated = request.clone();
    repeated.add_header("ce-type", "harbor.artifact.deleted");
    assert_eq!(receive(&repeated).unwrap_err(), Reason::HeaderRepeated);
    repeated.remove_header("ce-type");
    assert_eq!(receive(&repeated).unwrap_err(), Reason::EventNameMissing);
    repeated.remove_header("authorization");
    assert_eq!(receive(&repeated).unwrap_err(), Reason::CredentialMissing);
}

#[test]
fn whatever_is_authentic_is_delivered() {
    for (body, kind) in [
        ("{}", ""),
        ("[]", ""),
        (r#"{"type":7}"#, ""),
        (r#"{"text":"a payload of the policy's own"}"#, ""),
        (r#"{"type":"CREATE_PROJECT","occur_at":1}"#, "CREATE_PROJECT"),
    ] {
        let mut request = fixture("PUSH_ARTIFACT");
        request.set_body(body);
        let delivery = receive(&request).unwrap();
        assert_eq!(delivery.kind(), kind, "{body}");
        assert!(delivery.event().fallback().is_some(), "{body}");
    }
    let mut request = fixture("PUSH_ARTIFACT");
    request.set_body(r#"{"type":"PUSH_ARTIFACT","occur_at":1586922308,"operator":"admin","event_data":{}}"#);
    let delivery = receive(&request).unwrap();
    assert!(matches!(delivery.event().fallback(), Some(Fallback::Mismatch { .. })));
}

#[test]
fn reports_are_found_by_media_type() {
    let delivery = receive(&fixture("SCANNING_COMPLETED")).unwrap();
    let Event::ScanningCompleted(scan) = delivery.event() else { panic!() };
    let reports = &scan.event_data.resources[0].scan_overview;
    let report = reports.get("application/vnd.security.vulnerability.report; version=1.1").unwrap();
    assert_eq!(report.severity, Some(Severity::Critical));
    let counts = report.summary.as_ref().and_then(|summary| summary.summary.as_ref()).unwrap();
    assert_eq!((counts.critical, counts.none), (Some(1), None));

    let delivery = receive(&fixture("SCANNING_COMPLETED.sbom")).unwrap();
    let Event::ScanningCompleted(scan) = delivery.event() else { panic!() };
    let resource = &scan.event_data.resources[0];
    assert!(resource.scan_overview.is_empty() && resource.sbom_overview.is_some());
}

#[test]
fn one_kind_is_no_other() {
    let request = fixture("PULL_ARTIFACT");
    let receiver = Receiver::<Harbor>::new(secret());
    let skipped = receiver.receive_only::<PushArtifactEvent>(&request.head(), request.body().clone());
    assert_eq!(skipped.unwrap_err().into_answer().status, 200);
}

#[test]
fn one_line_for_people() {
    let expected = [
        ("PUSH_ARTIFACT", "ivy pushed acme/shop:v1.4.0"),
        ("DELETE_CHART", "ivy deleted chart acme/shop:0.3.1"),
        ("SCANNING_COMPLETED", "scan of acme/shop:v1.4.0 completed: Critical"),
        ("SCANNING_FAILED", "scan of acme/shop:v1.4.0 failed"),
        ("QUOTA_EXCEED", "quota of acme is exceeded"),
        ("REPLICATION.failed", "replication of debian [1 item(s) in total]: Error"),
        ("TAG_RETENTION", "tag retention of acme kept 7 of 9"),
    ];
    for (name, line) in expected {
        let delivery = receive(&fixture(name)).unwrap();
        assert_eq!(Harbor::summarize(delivery.event()).as_deref(), Some(line), "{name}");
    }
    let pull = receive(&fixture("PULL_ARTIFACT")).unwrap();
    let line = Harbor::summarize(pull.event()).unwrap();
    assert!(line.starts_with("robot$acme+deploy pulled acme/shop@sha256:"), "{line}");
}

#[test]
fn nothing_shows_the_token() {
    let request = sample::Delivery::<Harbor>::of("PUSH_ARTIFACT").signed_with(secret());
    let delivery = receive(&request).unwrap();
    for shown in [format!("{:?}", Auth::from(secret())), format!("{request:?}"), format!("{delivery:?}")] {
        assert!(!shown.contains("policy of our"), "{shown}");
    }
}
