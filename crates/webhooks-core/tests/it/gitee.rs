//! What is special to Gitee: two modes that don't mix, a signature that leaves the body out, tests that look like
//! events.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use webhooks_core::gitee::{Auth, Event, Gitee, IssueAction, PushEvent};
use webhooks_core::scheme::Authenticate;
use webhooks_core::{
    Delivery, Event as _, Fallback, FixedClock, Integrity, Provider, Reason, Receiver, Request, Secret,
    providers, sample,
};

const SECRET: &str = "acme signs with this key";
/// When the fixtures were signed.
const SIGNED: u64 = 1_700_000_000_000;

fn secret() -> Secret {
    Secret::new(SECRET).unwrap()
}

fn at(millis: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_millis(millis)
}

/// A fixture as it is.
fn fixture(name: &str) -> Request {
    Gitee::samples().iter().find(|sample| sample.name == name).unwrap().parse()
}

fn refused(auth: &Auth, request: &Request, now: SystemTime) -> Option<Reason> {
    let verdict = auth.verify(&request.head(), &[request.body()], now);
    verdict.err().map(|rejection| {
        assert_eq!(rejection.status(), 401);
        rejection.reason()
    })
}

fn received(request: &Request) -> Delivery<Gitee> {
    let receiver =
        Receiver::<Gitee>::new(Auth::signature(secret())).clock(FixedClock::at_unix(1_700_000_000));
    receiver.receive(&request.head(), request.body().clone()).unwrap()
}

fn reason(receiver: &Receiver<Gitee>, request: &Request) -> Reason {
    let refusal = receiver.receive(&request.head(), request.body().clone()).unwrap_err();
    refusal.rejection().unwrap().reason()
}

#[test]
fn a_recorded_signature() {
    // Published, with its secret, in drone/go-scm: scm/driver/gitee/webhook_test.go.
    let auth = Auth::signature(Secret::new("bBg5lrt03VixkX85CNqYIcecC0SIGASE").unwrap());
    let mut request = Request::post("/", "{}");
    request.set_header("X-Gitee-Timestamp", "1633679083918");
    request.set_header("X-Gitee-Token", "Xvh4YPVe6l31XpDRL9J2yeaEXabsckIoUUschpXiVck=");
    let proof = auth.verify(&request.head(), &[request.body()], at(1_633_679_083_918)).unwrap();
    assert_eq!((proof.way, proof.integrity), ("signature", Integrity::Sender));
}

#[test]
fn a_signature_is_good_for_an_hour() {
    let (auth, request) = (Auth::signature(secret()), fixture("Push_Hook"));
    let hour = 3_600_000;
    for now in [SIGNED, SIGNED + hour, SIGNED - 300_000] {
        assert_eq!(refused(&auth, &request, at(now)), None, "{now}");
    }
    for now in [SIGNED + hour + 1, SIGNED - 300_001, 0, SIGNED * 1000] {
        assert_eq!(refused(&auth, &request, at(now)), Some(Reason::TimestampOutOfRange), "{now}");
    }
    let strict = Auth::signature_with_tolerance(secret(), Duration::from_secs(60), Duration::ZERO);
    assert_eq!(refused(&strict, &request, at(SIGNED + 60_000)), None);
    for now in [SIGNED + 60_001, SIGNED - 1] {
        assert_eq!(refused(&strict, &request, at(now)), Some(Reason::TimestampOutOfRange), "{now}");
    }
}

#[test]
fn a_timestamp_that_is_none() {
    let auth = Auth::signature(secret());
    for (timestamp, expected) in [
        ("1700000000", Reason::TimestampOutOfRange), // seconds
        ("1700000000001", Reason::SignatureMismatch),
        ("01700000000000", Reason::SignatureMismatch),
        ("", Reason::CredentialMalformed),
        ("+1700000000000", Reason::CredentialMalformed),
        ("1700000000000 ", Reason::CredentialMalformed),
        ("1700000000000.0", Reason::CredentialMalformed),
        ("2023-11-14T22:13:20Z", Reason::CredentialMalformed),
        ("99999999999999999999999", Reason::TimestampOutOfRange),
    ] {
        let mut request = fixture("Push_Hook");
        request.set_header("x-gitee-timestamp", timestamp);
        assert_eq!(refused(&auth, &request, at(SIGNED)), Some(expected), "{timestamp:?}");
    }
    let mut request = fixture("Push_Hook");
    request.remove_header("x-gitee-timestamp");
    assert_eq!(refused(&auth, &request, at(SIGNED)), Some(Reason::CredentialMissing));
    let mut request = fixture("Push_Hook");
    request.add_header("x-gitee-timestamp", "1700000000000");
    assert_eq!(refused(&auth, &request, at(SIGNED)), Some(Reason::CredentialRepeated));
}

#[test]
fn a_signature_in_another_form() {
    let auth = Auth::signature(secret());
    let signature = fixture("Push_Hook").header("x-gitee-token").unwrap().to_owned();
    let encoded = signature.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
    let unpadded = signature.trim_end_matches('=').to_owned();
    let url_safe = format!("-_{}", &signature[2..]);
    for wrong in [encoded, unpadded, url_safe, SECRET.to_owned(), "0".repeat(64), String::new()] {
        let mut request = fixture("Push_Hook");
        request.set_header("x-gitee-token", wrong.clone());
        assert_eq!(refused(&auth, &request, at(SIGNED)), Some(Reason::CredentialMalformed), "{wrong}");
    }
    let mut request = fixture("Push_Hook");
    request.remove_header("x-gitee-token");
    assert_eq!(refused(&auth, &request, at(SIGNED)), Some(Reason::CredentialMissing));
}

#[test]
fn the_modes_do_not_mix() {
    let (signature, password) = (Auth::signature(secret()), Auth::password(secret()));
    let signed = fixture("Push_Hook");
    assert_eq!(refused(&password, &signed, at(SIGNED)), Some(Reason::SignatureMismatch));

    let mut plain = fixture("Push_Hook");
    password.sign(&mut plain, at(SIGNED));
    assert_eq!(plain.header("x-gitee-token"), Some(SECRET));
    assert_eq!(refused(&signature, &plain, at(SIGNED)), Some(Reason::CredentialMalformed));
    let proof = password.verify(&plain.head(), &[plain.body()], at(SIGNED)).unwrap();
    assert_eq!((proof.way, proof.integrity), ("password", Integrity::Sender));
    for wrong in ["", "acme signs with this ke", "acme signs with this key ", "Acme signs with this key"] {
        plain.set_header("x-gitee-token", wrong);
        assert!(refused(&password, &plain, at(SIGNED)).is_some(), "{wrong:?}");
    }
}

#[test]
fn the_body_is_not_covered() {
    let mut request = fixture("Push_Hook");
    request.set_body("{}");
    let delivery = received(&request);
    assert_eq!(delivery.integrity(), Integrity::Sender);
    assert!(matches!(delivery.event().fallback(), Some(Fallback::Mismatch { .. })));
}

#[test]
fn either_secret_while_one_is_replaced() {
    let old = Secret::new("the key of last year").unwrap();
    let auth = Auth::signature([secret(), old.clone()]);
    let request = sample::Delivery::<Gitee>::of("Push Hook").at(at(SIGNED)).signed_with(Auth::signature(old));
    assert_eq!(auth.verify(&request.head(), &[request.body()], at(SIGNED)).unwrap().secret_index, 1);
}

#[test]
fn both_spellings_and_the_old_header_name_the_event() {
    let mut request = fixture("Merge_Request_Hook");
    for name in ["Merge Request Hook", "merge_request_hooks"] {
        request.set_header("x-gitee-event", name);
        let delivery = received(&request);
        assert_eq!((delivery.kind(), delivery.id()), ("Merge Request Hook", None));
        assert!(matches!(delivery.event(), Event::MergeRequest(_)));
    }
    request.remove_header("x-gitee-event");
    assert_eq!(received(&request).kind(), "Merge Request Hook");

    let receiver =
        Receiver::<Gitee>::new(Auth::signature(secret())).clock(FixedClock::at_unix(1_700_000_000));
    request.remove_header("x-git-oschina-event");
    assert_eq!(reason(&receiver, &request), Reason::EventNameMissing);
}

#[test]
fn a_test_is_no_push() {
    let mut request = fixture("Push_Hook");
    request.set_header("x-gitee-event", "push_hooks");
    request.set_header("x-gitee-ping", "true");
    let delivery = received(&request);
    assert_eq!(delivery.kind(), "ping");
    assert_eq!(delivery.event().fallback(), Some(&Fallback::UnknownKind));

    let receiver =
        Receiver::<Gitee>::new(Auth::signature(secret())).clock(FixedClock::at_unix(1_700_000_000));
    let skipped = receiver.receive_only::<PushEvent>(&request.head(), request.body().clone());
    assert_eq!(skipped.unwrap_err().into_answer().status, 200);
    request.add_header("x-gitee-ping", "false");
    assert_eq!(reason(&receiver, &request), Reason::HeaderRepeated);

    let announced =
        sample::Delivery::<Gitee>::new("ping", "{}").at(at(SIGNED)).signed_with(Auth::signature(secret()));
    assert_eq!(received(&announced).kind(), "ping");
}

#[test]
fn forms_are_taken_when_told() {
    let auth = || Auth::signature(secret());
    let request = sample::Delivery::<Gitee>::of("Push Hook").as_form().at(at(SIGNED)).signed_with(auth());
    assert!(request.body().starts_with(b"hook=%7B"));
    let receiver = Receiver::<Gitee>::new(auth()).clock(FixedClock::at_unix(1_700_000_000));
    assert_eq!(reason(&receiver, &request), Reason::UnsupportedMediaType);
    let delivery = receiver.accept_forms().receive(&request.head(), request.body().clone()).unwrap();
    assert!(matches!(delivery.event(), Event::Push(_)));
}

#[test]
fn a_hook_without_key_sends_an_empty_token() {
    let open = Receiver::<Gitee>::dangerous().accept_unauthenticated();
    let mut request = fixture("Push_Hook");
    assert_eq!(reason(&open, &request), Reason::CredentialUnexpected);
    request.set_header("x-gitee-token", "");
    let delivery = open.receive(&request.head(), request.body().clone()).unwrap();
    assert_eq!(delivery.integrity(), Integrity::None);
    let signed = Receiver::<Gitee>::new(Auth::password(secret()));
    assert_eq!(reason(&signed, &request), Reason::CredentialMalformed);
}

#[test]
fn secrets_in_the_body_are_not_shown() {
    let signature = fixture("Push_Hook").header("x-gitee-token").unwrap().to_owned();
    for sample in Gitee::samples() {
        let mut body: Value = serde_json::from_slice(sample.parse().body()).unwrap();
        body["password"] = SECRET.into();
        let mut request = sample.parse();
        request.set_body(body.to_string());
        let shown = format!("{:?}", received(&request));
        assert!(!shown.contains(SECRET) && !shown.contains(&signature), "{}", sample.name);
    }
}

/// Shapes that no fixture has: the documentation's, and those of years ago.
#[test]
fn less_than_a_fixture_has() {
    let typed = |kind: &str, body: Value| {
        let event = Event::decode(kind, None, body.to_string().as_bytes());
        assert!(event.type_name().is_some(), "{:?}", event.fallback());
        event
    };
    let old =
        json!({"name": "site", "url": "https://git.example/acme/site", "description": "", "homepage": null});
    let author = json!({"name": "Ivy", "email": "ivy@acme.example", "time": "2016-12-09T17:28:02 08:00"});
    typed(
        "Push Hook",
        json!({
            "before": "a", "after": "b", "ref": "refs/heads/main", "user_id": 13, "repository": old,
            "commits": [{"id": "b", "message": "m", "timestamp": "2016-12-09T17:28:02 08:00", "author": author}],
            "total_commits_count": 2, "commits_more_than_ten": 10, "hook_name": "push_hooks", "timestamp": 1
        }),
    );
    for tester in [json!(null), json!({"id": 1}), json!([{"id": 1}, null]), json!([])] {
        let request = json!({"number": 7, "title": "t", "body": null, "tester": tester, "mergeable": null});
        typed("Merge Request Hook", json!({"pull_request": request, "enterprise": {"name": "Acme"}}));
    }
    for milestone in [json!(null), json!("Spring"), json!({"id": "309001", "due_on": null})] {
        let issue = json!({"number": "I8ACME", "title": "t", "milestone": milestone});
        let event = typed("issue_hooks", json!({"issue": issue, "repository": old, "milestone": milestone}));
        assert!(matches!(event, Event::Issue(issue) if issue.action != Some(IssueAction::Open)));
    }
    let comment = json!({"id": 1, "body": "b", "position": 3, "commit_id": null});
    typed("Note Hook", json!({"comment": comment, "noteable_type": "Comment", "repository": old}));
}

#[test]
fn numbers_may_be_text() {
    for name in ["Merge_Request_Hook", "Merge_Request_Hook.update_label"] {
        let delivery = received(&fixture(name));
        let Event::MergeRequest(event) = delivery.event() else { panic!("{:?}", delivery.event()) };
        let numbers = [event.number.as_ref(), event.iid.as_ref(), Some(&event.pull_request.number)];
        assert!(numbers.iter().all(|number| number.unwrap().as_u64() == Some(7)), "{name}: {numbers:?}");
        let summary = Gitee::summarize(delivery.event()).unwrap();
        assert!(summary.contains("pull request !7"), "{summary}");
    }
}

#[test]
fn a_line_for_people() {
    let gitee = providers::find("gitee").unwrap();
    let expected = [
        ("Issue_Hook", "wile-acme opened issue I8ACME in acme/site: The rocket does not start"),
        (
            "Issue_Hook.state_change",
            "ivy-acme set to progressing issue I8ACME in acme/site: The rocket does not start",
        ),
        ("Merge_Request_Hook", "wile-acme opened pull request !7 in acme/site: Make the rocket start"),
        ("Merge_Request_Hook.merged", "ivy-acme merged pull request !7 in acme/site: Make the rocket start"),
        (
            "Merge_Request_Hook.update_label",
            "ivy-acme changed the labels of pull request !7 in acme/site: Make the rocket start",
        ),
        ("Note_Hook", "ivy-acme commented on issue I8ACME in acme/site: The rocket does not start"),
        (
            "Note_Hook.on_pull_request",
            "ivy-acme commented on pull request !7 in acme/site: Make the rocket start",
        ),
        ("Push_Hook", "ivy-acme pushed 2 commits to main of acme/site"),
        ("Push_Hook.branch_created", "ivy-acme created branch rocket of acme/site"),
        ("Push_Hook.branch_deleted", "ivy-acme deleted branch rocket of acme/site"),
        ("Tag_Push_Hook", "ivy-acme created tag v1.0 of acme/site"),
        ("Tag_Push_Hook.deleted", "ivy-acme deleted tag v1.0 of acme/site"),
    ];
    let mut options = providers::Options::default();
    options.clock = Some(std::sync::Arc::new(FixedClock::at_unix(1_700_000_000)));
    let receiver = gitee.receiver_with("signature", secret(), options).unwrap();
    for (name, line) in expected {
        let request = fixture(name);
        let described = receiver.receive_described(&request.head(), request.body().clone().into()).unwrap();
        assert_eq!(described.summary, line);
    }
}
