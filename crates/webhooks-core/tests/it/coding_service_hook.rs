//! What is special to CODING's Service Hooks: 84 codes, guesses at headers, bodies that users make up.

use webhooks_core::coding_service_hook::{Auth, CodingServiceHook, Event, EventCode};
use webhooks_core::{
    Delivery, Event as _, Fallback, Integrity, Provider, Reason, Receiver, Request, Secret, sample,
};

const SECRET: &str = "acme:token at coding";

fn secret() -> Secret {
    Secret::new(SECRET).unwrap()
}

fn fixture(name: &str) -> Request {
    CodingServiceHook::samples().iter().find(|sample| sample.name == name).unwrap().parse()
}

fn received(auth: Auth, request: &Request) -> Delivery<CodingServiceHook> {
    Receiver::new(auth).receive(&request.head(), request.body().clone()).unwrap()
}

fn refused(auth: Auth, request: &Request) -> Reason {
    let refusal = Receiver::<CodingServiceHook>::new(auth)
        .receive(&request.head(), request.body().clone())
        .unwrap_err();
    refusal.rejection().unwrap().reason()
}

#[test]
fn every_code_is_known_and_those_with_a_shape_are_typed() {
    assert_eq!(EventCode::KNOWN.len(), 84);
    let typed = Event::KINDS;
    assert_eq!(typed.len(), 55);
    assert!(typed.iter().all(|code| EventCode::KNOWN.contains(code)), "{typed:?}");
    for code in EventCode::KNOWN.iter().filter(|code| !typed.contains(code)) {
        let body = format!(r#"{{"event":"{code}","eventName":"x","somethingNew":{{"id":1}}}}"#);
        let request = sample::Delivery::<CodingServiceHook>::new(code, body.clone());
        let delivery = received(Auth::hmac_sha1(secret()), &request.signed_with(Auth::hmac_sha1(secret())));
        assert!(matches!(delivery.event(), Event::Fallback(Fallback::UnknownKind)), "{code}");
        assert_eq!((delivery.kind(), &delivery.raw().body()[..]), (*code, body.as_bytes()));
    }
}

#[test]
fn the_body_says_the_code_as_well() {
    for sample in CodingServiceHook::samples() {
        let request = sample.parse();
        let Some(auth) = [Auth::hmac_sha1(secret()), Auth::basic(secret()).unwrap()]
            .into_iter()
            .find(|auth| webhooks_core::scheme::Authenticate::screen(auth, &request.head(), now()).is_ok())
        else {
            panic!("{}", sample.name)
        };
        let delivery = received(auth, &request);
        let code = serde_json::from_slice::<serde_json::Value>(request.body()).unwrap()["event"].clone();
        let moved = sample.name == "MEMBER_CREATED.called_WIKI_DELETED";
        assert_eq!(code == *delivery.kind(), !moved, "{}", sample.name);
        let summary = CodingServiceHook::summarize(delivery.event()).unwrap();
        assert!(summary.starts_with("Ivy"), "{summary}");
    }
}

fn now() -> std::time::SystemTime {
    std::time::SystemTime::UNIX_EPOCH
}

#[test]
fn a_member_that_was_added_under_the_code_of_a_page() {
    let request = fixture("MEMBER_CREATED.called_WIKI_DELETED");
    assert_eq!(request.header("x-coding-service-hook-event"), Some("WIKI_DELETED"));
    let delivery = received(Auth::hmac_sha1(secret()), &request);
    assert_eq!(delivery.kind(), "MEMBER_CREATED");
    assert_eq!(
        CodingServiceHook::summarize(delivery.event()).unwrap(),
        "Ivy: member created in Rocket: Wile"
    );
    let delivery = received(Auth::hmac_sha1(secret()), &fixture("WIKI_DELETED"));
    assert!(matches!(delivery.event(), Event::Wiki(_)));
    // Neither one nor the other: what it is called stays.
    let both = sample::Delivery::<CodingServiceHook>::of("WIKI_DELETED").set("/member/id", 1);
    let delivery = received(Auth::hmac_sha1(secret()), &both.signed_with(Auth::hmac_sha1(secret())));
    assert_eq!((delivery.kind(), delivery.event().type_name()), ("WIKI_DELETED", Some("WikiEvent")));
}

#[test]
fn both_credentials_have_to_hold() {
    let token = || Secret::new("the hook's token, another one").unwrap();
    let both = || Auth::hmac_sha1_and_basic(token(), secret()).unwrap();
    let request = sample::Delivery::<CodingServiceHook>::of("GIT_PUSHED").signed_with(both());
    let delivery = received(both(), &request);
    assert_eq!((delivery.raw().way(), delivery.integrity()), ("hmac_sha1_and_basic", Integrity::Body));
    for name in ["authorization", "x-coding-signature"] {
        let mut without = request.clone();
        without.remove_header(name);
        assert_eq!(refused(both(), &without), Reason::CredentialMissing, "{name}");
    }
    let wrong_password = Auth::hmac_sha1_and_basic(token(), Secret::new("acme:guess").unwrap()).unwrap();
    let wrong_token = Auth::hmac_sha1_and_basic(secret(), secret()).unwrap();
    for wrong in [wrong_password, wrong_token] {
        let request = sample::Delivery::<CodingServiceHook>::of("GIT_PUSHED").signed_with(wrong);
        assert_eq!(refused(both(), &request), Reason::SignatureMismatch);
    }
    assert!(Auth::hmac_sha1_and_basic(token(), token()).is_err());
}

#[test]
fn what_is_no_credential_here() {
    let mut request = fixture("GIT_PUSHED");
    request.remove_header("x-coding-signature");
    request.set_header("x-gitlab-token", SECRET);
    assert_eq!(refused(Auth::hmac_sha1(secret()), &request), Reason::CredentialMissing);
    let digits = fixture("GIT_PUSHED").header("x-coding-signature").unwrap().replace("sha1=", "");
    for wrong in [digits.clone(), format!("sha256={digits}")] {
        request.set_header("x-coding-signature", wrong);
        assert_eq!(refused(Auth::hmac_sha1(secret()), &request), Reason::CredentialMalformed);
    }
    let mut get = fixture("GIT_PUSHED");
    get.set_method("GET");
    assert_eq!(refused(Auth::hmac_sha1(secret()), &get), Reason::MethodNotAllowed);
}

#[test]
fn a_signature_in_a_header_of_one_s_own() {
    let mut request = fixture("GIT_PUSHED");
    let signature = request.header("x-coding-signature").unwrap().to_owned();
    request.remove_header("x-coding-signature");
    request.set_header("x-found-out-later", signature);
    let auth = Auth::hmac_sha1_in("x-found-out-later", secret());
    assert_eq!(received(auth, &request).kind(), "GIT_PUSHED");
}

#[test]
fn a_password_may_have_colons() {
    let auth = || Auth::basic(Secret::new("hooks:pa:ss").unwrap()).unwrap();
    let request = sample::Delivery::<CodingServiceHook>::of("GIT_PUSHED").signed_with(auth());
    assert_eq!(request.header("authorization"), Some("Basic aG9va3M6cGE6c3M="));
    assert_eq!(received(auth(), &request).integrity(), Integrity::Sender);
}

#[test]
fn a_template_makes_any_body() {
    let receiver = Receiver::<CodingServiceHook>::new(Auth::hmac_sha1(secret()));
    let sent = |body: &'static str| {
        sample::Delivery::<CodingServiceHook>::new("GIT_PUSHED", body).signed_with(Auth::hmac_sha1(secret()))
    };
    let request = sent(r#"{"text":"Ivy pushed to Rocket"}"#);
    let delivery = receiver.receive(&request.head(), request.body().clone()).unwrap();
    assert!(matches!(delivery.event(), Event::Fallback(Fallback::Mismatch { .. })));
    let request = sent("Ivy pushed to Rocket");
    let raw = receiver.receive_raw(&request.head(), request.body().clone()).unwrap();
    assert_eq!((raw.kind(), &raw.body()[..]), ("GIT_PUSHED", &b"Ivy pushed to Rocket"[..]));
    let refusal = receiver.receive(&request.head(), request.body().clone()).unwrap_err();
    assert_eq!(refusal.rejection().unwrap().status(), 400);
}

#[test]
fn numbers_and_flags_may_be_text() {
    let delivery = received(Auth::hmac_sha1(secret()), &fixture("GIT_PUSHED.all_text"));
    let Event::Push(event) = delivery.event() else { panic!("{:?}", delivery.event()) };
    assert_eq!(event.created.as_ref().unwrap().is_set(), Some(false));
    assert_eq!(event.repository.as_ref().unwrap().id.as_ref().unwrap().as_u64(), Some(751_001));
    let commit = &event.commits[0];
    assert_eq!((commit.added.len(), &commit.removed[..]), (0, &["match.md".to_owned()][..]));
    let delivery = received(Auth::hmac_sha1(secret()), &fixture("ISSUE_HOUR_RECORD_UPDATED"));
    let Event::IssueHourRecord(event) = delivery.event() else { panic!("{:?}", delivery.event()) };
    let hours = [&event.work_log.record_hours, &event.work_log.remaining_hours];
    assert_eq!(hours.map(|hours| hours.as_ref().unwrap().as_f64()), [Some(-1.5), Some(6.0)]);
}
