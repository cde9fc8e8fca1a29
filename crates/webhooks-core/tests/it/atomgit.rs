//! What is special to AtomGit, GitCode and Codeup: four generations of headers, two of bodies, and broken
//! documentation.

use webhooks_core::atomgit::{
    AtomGit, Auth, Event, MergeRequestAction, MergeRequestState, NoteableType, PushHookEvent,
};
use webhooks_core::{
    Delivery, Fallback, FixedClock, Integrity, Provider, Reason, Receiver, Request, Secret, sample,
};

const SECRET: &str = "acme:shared with AtomGit";

fn secret() -> Secret {
    Secret::new(SECRET).unwrap()
}

/// A fixture as it is.
fn fixture(name: &str) -> Request {
    AtomGit::samples().iter().find(|sample| sample.name == name).unwrap().parse()
}

fn receiver(auth: Auth) -> Receiver<AtomGit> {
    Receiver::new(auth).clock(FixedClock::at_unix(1_700_000_000))
}

fn received(auth: Auth, request: &Request) -> Delivery<AtomGit> {
    receiver(auth).receive(&request.head(), request.body().clone()).unwrap()
}

fn refused(auth: Auth, request: &Request) -> Reason {
    let refusal = receiver(auth).receive(&request.head(), request.body().clone()).unwrap_err();
    refusal.rejection().unwrap().reason()
}

fn every_way() -> [Auth; 6] {
    [
        Auth::gitcode_signature(secret()),
        Auth::gitcode_password(secret()),
        Auth::hookshot_signature(secret()),
        Auth::codeup_token(secret()),
        Auth::basic(secret()).unwrap(),
        Auth::token(secret()),
    ]
}

#[test]
fn each_generation_has_its_own_headers() {
    for (name, auth, integrity, dialect, has_id) in [
        ("Push_Hook", Auth::gitcode_signature(secret()), Integrity::Body, "gitcode", true),
        ("Push_Hook.password", Auth::gitcode_password(secret()), Integrity::Sender, "gitcode", true),
        ("push", Auth::hookshot_signature(secret()), Integrity::Body, "hookshot", true),
        ("Push_Hook.of_2022", Auth::basic(secret()).unwrap(), Integrity::Sender, "atomgit", false),
        ("Tag_Push_Hook.of_2022", Auth::token(secret()), Integrity::Sender, "atomgit", false),
        ("Push_Hook.codeup", Auth::codeup_token(secret()), Integrity::Sender, "codeup", false),
    ] {
        let delivery = received(auth, &fixture(name));
        assert_eq!((delivery.integrity(), delivery.raw().dialect()), (integrity, Some(dialect)), "{name}");
        assert_eq!(delivery.id().is_some(), has_id, "{name}");
    }
}

#[test]
fn no_way_takes_another_s_credential() {
    for (own, auth) in every_way().into_iter().enumerate() {
        let request = sample::Delivery::<AtomGit>::of("Push Hook").signed_with(auth);
        for (other, auth) in every_way().into_iter().enumerate() {
            let outcome = receiver(auth).receive(&request.head(), request.body().clone());
            assert_eq!(outcome.is_ok(), own == other, "{own} at {other}");
        }
    }
}

#[test]
fn the_log_says_which_mode_the_hook_has() {
    let (signed, password) = (fixture("Push_Hook"), fixture("Push_Hook.password"));
    for (auth, request, expected) in [
        (Auth::gitcode_password(secret()), &signed, "Auth::gitcode_signature"),
        (Auth::gitcode_signature(secret()), &password, "Auth::gitcode_password"),
    ] {
        let refusal = receiver(auth).receive(&request.head(), request.body().clone()).unwrap_err();
        let rejection = refusal.rejection().unwrap();
        assert_eq!((rejection.status(), rejection.reason()), (401, Reason::CredentialMissing));
        let source = std::error::Error::source(rejection).unwrap().to_string();
        assert!(source.contains(expected), "{source}");
    }
}

#[test]
fn signatures_in_another_form() {
    let digits = fixture("Push_Hook").header("x-gitcode-signature-256").unwrap().replace("sha256=", "");
    for wrong in [digits.clone(), format!("sha1={digits}"), format!("sha256={}", &digits[1..]), String::new()]
    {
        let mut request = fixture("Push_Hook");
        request.set_header("x-gitcode-signature-256", wrong.clone());
        assert_eq!(
            refused(Auth::gitcode_signature(secret()), &request),
            Reason::CredentialMalformed,
            "{wrong}"
        );
    }
    let mut twice = fixture("Push_Hook");
    twice.add_header("x-gitcode-signature-256", format!("sha256={digits}"));
    assert_eq!(refused(Auth::gitcode_signature(secret()), &twice), Reason::CredentialRepeated);
}

#[test]
fn a_token_in_a_header_of_one_s_own() {
    let mut request = fixture("Tag_Push_Hook.of_2022");
    let token = request.header("x-atomgit-token").unwrap().to_owned();
    request.remove_header("x-atomgit-token");
    request.set_header("x-our-token", token);
    assert_eq!(received(Auth::token_in("x-our-token", secret()), &request).kind(), "Tag Push Hook");
    assert_eq!(refused(Auth::token(secret()), &request), Reason::CredentialMissing);
}

#[test]
fn codeup_names_the_event_in_either_header() {
    let mut request = fixture("Push_Hook.codeup");
    let auth = || Auth::codeup_token(secret());
    assert_eq!(request.header("x-codeup-event"), Some("Push Hook"));
    assert_eq!(received(auth(), &request).kind(), "Push Hook");
    request.remove_header("x-codeup-event");
    assert_eq!(refused(auth(), &request), Reason::EventNameMissing);
    request.set_header("Codeup-Event", "Push Hook");
    assert_eq!(received(auth(), &request).kind(), "Push Hook");
    request.add_header("Codeup-Event", "Push Hook");
    assert_eq!(refused(auth(), &request), Reason::HeaderRepeated);
}

#[test]
fn a_test_is_no_push() {
    let mut request = fixture("Test_Hook");
    assert_eq!(request.header("codeup-event"), Some("Push Hook"));
    let delivery = received(Auth::codeup_token(secret()), &request);
    assert_eq!(
        (delivery.kind(), AtomGit::summarize(delivery.event()).as_deref()),
        ("Test Hook", Some("a test of the hook"))
    );
    // Whether a test names any event is not documented.
    request.remove_header("codeup-event");
    assert_eq!(received(Auth::codeup_token(secret()), &request).kind(), "Test Hook");
    // GitCode's tests are events like any other.
    let body = request.body().clone();
    let request =
        sample::Delivery::<AtomGit>::new("Push Hook", body).signed_with(Auth::gitcode_signature(secret()));
    let delivery = received(Auth::gitcode_signature(secret()), &request);
    assert_eq!(delivery.kind(), "Push Hook");
    assert!(matches!(delivery.event(), Event::Fallback(Fallback::Mismatch { .. })));
}

#[test]
fn a_comma_too_many_is_no_json_though_it_was_signed() {
    // As in the documentation of 2022, in the last author.
    let body = r#"{"object_kind":"push","ref":"refs/heads/main","before":"a","after":"b","commits":[{"id":"b","author":{"name":"Ivy"},}]}"#;
    let request = sample::Delivery::<AtomGit>::new("Push Hook", body);
    let request = request.signed_with(Auth::gitcode_signature(secret()));
    let receiver = receiver(Auth::gitcode_signature(secret()));
    let refusal = receiver.receive(&request.head(), request.body().clone()).unwrap_err();
    assert_eq!(refusal.rejection().unwrap().status(), 400);
    // What stores deliveries before it reads them has it as it was sent.
    let raw = receiver.receive_raw(&request.head(), request.body().clone()).unwrap();
    assert_eq!(raw.payload(), body.as_bytes());
}

#[test]
fn of_a_member_that_is_there_twice_the_last_one_counts() {
    let request = fixture("Note_Hook.member_twice");
    assert_eq!(String::from_utf8_lossy(request.body()).matches("/overwritten").count(), 1);
    let delivery = received(Auth::basic(secret()).unwrap(), &request);
    let Event::Note(event) = delivery.event() else { panic!("{:?}", delivery.event()) };
    let commit = event.merge_request.as_ref().unwrap().last_commit.as_ref().unwrap();
    assert!(commit.url.as_ref().unwrap().ends_with(&"c".repeat(40)), "{commit:?}");
    // That commit's time is no time.
    let timestamp = commit.timestamp.as_ref().unwrap();
    assert_eq!(timestamp.as_str(), "2022-04-08T21: 00:25+08:00");
    assert!(timestamp.to_jiff().is_err());
    assert!(event.object_attributes.created_at.as_ref().unwrap().to_jiff().is_ok());
    assert_eq!(event.object_attributes.noteable_type, NoteableType::MergeRequest);
}

#[test]
fn what_the_first_generation_leaves_out() {
    let delivery = received(Auth::basic(secret()).unwrap(), &fixture("Merge_Request_Hook.of_2022"));
    let Event::MergeRequest(event) = delivery.event() else { panic!("{:?}", delivery.event()) };
    assert!(event.project.is_none() && event.repository.is_none());
    assert_eq!(event.place().and_then(|place| place.slug()), Some("rocket"));
    assert_eq!(
        AtomGit::summarize(delivery.event()).unwrap(),
        "ivy opened merge request !1 in rocket: A longer fuse"
    );
}

#[test]
fn ids_namespaces_and_flags_come_in_several_shapes() {
    let delivery = received(Auth::gitcode_signature(secret()), &fixture("Push_Hook.by_no_one"));
    let Event::Push(event) = delivery.event() else { panic!("{:?}", delivery.event()) };
    assert_eq!(event.user_id.as_ref().unwrap().to_string(), "-9999");
    assert!(event.commits.is_empty() && event.is_created());
    let namespace = event.project.as_ref().unwrap().namespace.as_ref().unwrap();
    assert_eq!(namespace.as_object().unwrap().path.as_deref(), Some("acme"));

    let event = sample::Delivery::<AtomGit>::of("Push Hook.password").payload::<PushHookEvent>();
    assert_eq!(event.project.unwrap().id.unwrap().as_str(), Some("65f0c2a1"));
    assert_eq!(event.manual_build.unwrap().is_set(), Some(false));
}

#[test]
fn an_update_may_be_a_push_or_a_merge() {
    for (name, state, summary) in [
        ("Merge_Request_Hook.pushed", MergeRequestState::Opened, "ivy pushed to merge request !4"),
        ("Merge_Request_Hook.merged", MergeRequestState::Merged, "ivy merged merge request !4"),
    ] {
        let delivery = received(Auth::gitcode_signature(secret()), &fixture(name));
        let Event::MergeRequest(event) = delivery.event() else { panic!("{:?}", delivery.event()) };
        let request = &event.object_attributes;
        assert_eq!((&request.action, &request.state), (&Some(MergeRequestAction::Update), &Some(state)));
        assert!(
            AtomGit::summarize(delivery.event()).unwrap().starts_with(summary),
            "{:?}",
            AtomGit::summarize(delivery.event())
        );
    }
}

#[test]
fn forms_are_not_accepted() {
    let mut request = fixture("Push_Hook");
    request.set_header("content-type", "application/x-www-form-urlencoded");
    assert_eq!(refused(Auth::gitcode_signature(secret()), &request), Reason::UnsupportedMediaType);
}
