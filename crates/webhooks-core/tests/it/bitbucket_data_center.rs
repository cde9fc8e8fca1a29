//! Bitbucket Data Center's own traps: a test that nobody signs, times in four layouts, names that only the
//! documentation has, and a plugin with a dialect of its own.

use webhooks_core::bitbucket_data_center::{
    Auth, BitbucketDataCenter, Event, EventKey, ParticipantStatus, PullRequestEvent, RefChangeType, SyncType,
};
use webhooks_core::providers::{self, Options};
use webhooks_core::scheme::{Authenticate, Basic};
use webhooks_core::{Event as _, Fallback, Integrity, Provider, RawDelivery, Reason, Receiver, Refusal};
use webhooks_core::{Request, Secret, sample};

const SECRET: &str = "acme: shared with our Bitbucket";
const TEST: &str = r#"{"test": true}"#;

fn secret() -> Secret {
    Secret::new(SECRET).unwrap()
}

fn receiver() -> Receiver<BitbucketDataCenter> {
    Receiver::new(secret())
}

fn basic() -> Auth {
    Auth::basic(Basic::new(secret()).unwrap())
}

fn fixture(name: &str) -> Request {
    BitbucketDataCenter::samples().iter().find(|sample| sample.name == name).unwrap().parse()
}

/// What came of a request: a delivery, or the status and the reason.
fn receive(
    receiver: &Receiver<BitbucketDataCenter>,
    request: &Request,
) -> Result<RawDelivery, (u16, Option<Reason>)> {
    receiver.receive_raw(&request.head(), request.body().clone()).map_err(|refusal: Refusal| {
        let reason = refusal.rejection().map(webhooks_core::Rejection::reason);
        (refusal.into_answer().status, reason)
    })
}

fn refused(reason: Reason) -> (u16, Option<Reason>) {
    (401, Some(reason))
}

const ANSWERED: (u16, Option<Reason>) = (200, None);

fn event(name: &str) -> Event {
    BitbucketDataCenter::decode(&receive(&receiver(), &fixture(name)).unwrap())
}

fn pull_request(name: &str) -> PullRequestEvent {
    let Event::PullRequest(event) = event(name) else { panic!("{name} is no pull request") };
    *event
}

fn ping(body: &str) -> Request {
    let mut request = Request::post("/", body.to_owned());
    request.set_header("content-type", "application/json; charset=utf-8");
    request.set_header("x-event-key", "diagnostics:ping");
    request.set_header("x-request-id", "009af3f7-21ef-4806-8649-e6916498ab0f");
    request
}

#[test]
fn the_unsigned_test_is_answered_and_never_delivered() {
    let receivers = [receiver(), Receiver::new(basic()), Receiver::nobody()];
    for receiver in &receivers {
        for body in [TEST, r#"{"test":true}"#, "\n{ \"test\" : true }\r\n"] {
            assert_eq!(receive(receiver, &ping(body)).unwrap_err(), ANSWERED, "{receiver:?} {body}");
        }
        assert!(receiver.receive(&ping(TEST).head(), TEST).unwrap_err().rejection().is_none());
        let only = receiver.receive_only::<PullRequestEvent>(&ping(TEST).head(), TEST);
        assert_eq!(only.unwrap_err().into_answer().status, 200);
        let mut intake = receiver.begin(&ping(TEST).head()).unwrap();
        intake.push(TEST.as_bytes()).unwrap();
        assert_eq!(intake.push(&[b' '; 1024]).unwrap_err().status(), 413);
    }
    // Without authentication it is no event either.
    let open = Receiver::<BitbucketDataCenter>::dangerous().accept_unauthenticated();
    assert_eq!(receive(&open, &ping(TEST)).unwrap_err(), ANSWERED);
}

#[test]
fn the_test_can_be_refused() {
    for receiver in [receiver(), Receiver::new(basic())] {
        let strict = receiver.refuse_tests();
        assert_eq!(receive(&strict, &ping(TEST)).unwrap_err(), refused(Reason::CredentialMissing));
        assert!(strict.begin(&ping(TEST).head()).is_err());
    }
    let mut options = Options::default();
    let entry = providers::find("bitbucket-server").unwrap();
    let status = |options: Options| {
        let receiver = entry.receiver_with("hmac_sha256", secret(), options).unwrap();
        let request = ping(TEST);
        receiver.receive_raw(&request.head(), request.body().clone().into()).unwrap_err().into_answer().status
    };
    assert_eq!(status(options.clone()), 200);
    options.refuse_tests = true;
    assert_eq!(status(options), 401);
}

#[test]
fn nothing_else_passes_for_the_test() {
    let event = fixture("pr_opened");
    let event = std::str::from_utf8(event.body()).unwrap();
    for body in ["", "{}", "[]", r#"{"test":false}"#, r#"{"test":true,"eventKey":"pr:opened"}"#, event] {
        assert_eq!(
            receive(&receiver(), &ping(body)).unwrap_err(),
            refused(Reason::CredentialMissing),
            "{body}"
        );
    }
    let mut push = ping(TEST);
    push.set_header("x-event-key", "repo:refs_changed");
    assert_eq!(receive(&receiver(), &push).unwrap_err(), refused(Reason::CredentialMissing));
    push.remove_header("x-event-key");
    assert_eq!(receive(&receiver(), &push).unwrap_err(), refused(Reason::CredentialMissing));
    let mut twice = ping(TEST);
    twice.add_header("x-event-key", "diagnostics:ping");
    assert_eq!(receive(&receiver(), &twice).unwrap_err(), refused(Reason::CredentialMissing));
    // Too long to be one: refused before it is read.
    let mut long = ping(TEST);
    long.set_header("content-length", "100000");
    assert_eq!(receiver().begin(&long.head()).unwrap_err().into_answer().status, 401);
}

/// A test with a signature is judged by it, and is no event even then.
#[test]
fn a_signature_on_the_test_counts() {
    for (value, reason) in [
        (format!("sha256={}", "0".repeat(64)), Reason::SignatureMismatch),
        ("sha256=".to_owned(), Reason::CredentialMalformed),
        (String::new(), Reason::CredentialMalformed),
    ] {
        let mut request = ping(TEST);
        request.set_header("x-hub-signature", value);
        assert_eq!(receive(&receiver(), &request).unwrap_err(), refused(reason));
    }
    let mut signed = ping(TEST);
    Auth::from(secret()).sign(&mut signed, std::time::SystemTime::now());
    assert_eq!(receive(&receiver(), &signed).unwrap_err(), ANSWERED);
    assert_eq!(receive(&receiver().refuse_tests(), &signed).unwrap_err(), ANSWERED);
    // What is signed and no test is what it says it is.
    let mut hidden = fixture("pr_opened");
    hidden.set_header("x-event-key", "diagnostics:ping");
    assert_eq!(receive(&receiver(), &hidden).unwrap().kind(), "pr:opened");
}

#[test]
fn nothing_but_one_sha_256_is_good() {
    let sent = fixture("pr_opened");
    let good = sent.header("x-hub-signature").unwrap();
    let digits = good.strip_prefix("sha256=").unwrap();
    let bad: [(&[&str], Reason); 6] = [
        (&[], Reason::CredentialMissing),
        (&["abc"], Reason::CredentialMalformed),
        (&[&format!("xxxxxxx{digits}")], Reason::CredentialMalformed),
        (&[&format!("sha1={digits}")], Reason::CredentialMalformed),
        (&[digits], Reason::CredentialMalformed),
        (&[good, good], Reason::CredentialRepeated),
    ];
    for (values, reason) in bad {
        let mut request = sent.clone();
        request.remove_header("x-hub-signature");
        for value in values {
            request.add_header("x-hub-signature", *value);
        }
        assert_eq!(receive(&receiver(), &request).unwrap_err(), refused(reason), "{values:?}");
    }
}

#[test]
fn basic_proves_the_sender_alone() {
    let request = fixture("repo_modified.basic");
    let delivery = receive(&Receiver::new(basic()), &request).unwrap();
    assert_eq!((delivery.way(), delivery.integrity()), ("basic", Integrity::Sender));
    assert_eq!(receive(&receiver(), &request).unwrap_err(), refused(Reason::CredentialMissing));
    // A webhook may have both: each receiver reads its own.
    let mut both = fixture("pr_opened");
    both.set_header("authorization", request.header("authorization").unwrap());
    assert_eq!(receive(&receiver(), &both).unwrap().way(), "hmac_sha256");
    assert_eq!(receive(&Receiver::new(basic()), &both).unwrap().way(), "basic");
    both.set_header("authorization", "Basic Zm9yOmdlZA==");
    assert_eq!(receive(&Receiver::new(basic()), &both).unwrap_err(), refused(Reason::SignatureMismatch));
}

#[test]
fn the_signed_name_counts_where_the_header_says_another() {
    let named = |fixture_name: &str, header: &str| {
        let mut request = fixture(fixture_name);
        request.set_header("x-event-key", header);
        receive(&receiver(), &request).unwrap().kind().to_owned()
    };
    assert_eq!(named("pr_opened", "pr:merged"), "pr:opened");
    // The plugin's bodies mostly say nothing.
    assert_eq!(named("pullrequest_updated", "pullrequest:fulfilled"), "pullrequest:fulfilled");
    // A name has to be there all the same.
    let mut nameless = fixture("pr_opened");
    nameless.remove_header("x-event-key");
    assert_eq!(receive(&receiver(), &nameless).unwrap_err(), (400, Some(Reason::EventNameMissing)));
    // One that could forge a log line is none.
    let forged = sample::Delivery::<BitbucketDataCenter>::new("pr:opened", r#"{"eventKey":"a\nb"}"#);
    assert_eq!(receive(&receiver(), &forged.signed_with(secret())).unwrap().kind(), "pr:opened");
}

/// Typed by hand under the name of another event, a body that says what it is is no such event.
#[test]
fn a_body_is_not_what_it_says_it_is_not() {
    let merged = fixture("pr_merged");
    let event = Event::decode("pr:reviewer:updated", None, merged.body());
    assert!(matches!(event.fallback(), Some(Fallback::Mismatch { .. })));
    let forked = fixture("repo_forked");
    assert!(Event::decode("repo:refs_changed", None, forked.body()).fallback().is_some());
}

#[test]
fn names_of_the_documentation_are_taken() {
    for (name, kind) in [
        ("pr_reviewer_needs_work.as_documented", "pr:reviewer:needs_work"),
        ("project_modified.as_documented", "project:modified"),
        ("pr_to_ref_updated", "pr:to_ref_updated"),
    ] {
        let delivery = receive(&receiver(), &fixture(name)).unwrap();
        assert_eq!(delivery.kind(), kind);
        assert!(BitbucketDataCenter::decode(&delivery).fallback().is_none(), "{name}");
    }
    let Event::PullRequestReview(review) = event("pr_reviewer_needs_work.as_documented") else { panic!() };
    assert_eq!(review.event_key, EventKey::PrReviewerNeedsWork);
    assert_eq!(review.participant.status, Some(ParticipantStatus::NeedsWork));
}

#[test]
fn times_of_every_version() {
    let created = |name: &str| {
        let event = pull_request(name);
        let [date, created, updated] =
            [event.date, event.pull_request.created_date, event.pull_request.updated_date];
        [date, created, updated].map(|time| time.unwrap().to_jiff().unwrap().to_string())
    };
    let instant = "2026-03-04T10:30:00Z";
    // Milliseconds; `2026-03-04T11:30:00.000+0100` and `...Z`; `2026-03-04T10:30:00+0000`.
    assert_eq!(created("pr_opened"), ["2026-03-04T10:21:07Z", instant, "2026-03-04T11:00:00Z"]);
    assert_eq!(created("pr_opened.version_10"), [instant; 3]);
    assert_eq!(created("pr_merged.version_10")[1], instant);
    let Event::RefsChanged(push) = event("repo_refs_changed.version_10") else { panic!() };
    let commit = push.to_commit.unwrap();
    assert_eq!(commit.author_timestamp.unwrap().to_jiff().unwrap().to_string(), "2026-03-04T10:21:07Z");
    assert!(pull_request("pr_opened").pull_request.created_date.unwrap().is_number());
}

#[test]
fn what_is_left_out_or_null() {
    let fork = pull_request("pr_opened").pull_request;
    assert!(fork.links.unwrap().itself.is_empty());
    let from = fork.from_ref.unwrap().repository.unwrap();
    assert_eq!((from.path().as_str(), from.origin.unwrap().path().as_str()), ("~leo/site", "SHOP/site"));
    assert!(from.project.unwrap().owner.is_some());
    let bare = pull_request("pr_opened.without_description").pull_request;
    assert!(bare.description.is_none() && bare.author.is_none() && bare.draft == Some(true));

    let Event::MirrorSynchronized(mirror) = event("mirror_repo_synchronized.too_many_refs") else { panic!() };
    assert!(mirror.changes.is_empty() && mirror.ref_limit_exceeded == Some(true) && mirror.actor.is_none());
    assert_eq!(mirror.sync_type, Some(SyncType::Snapshot));
    let Event::RefsChanged(deleted) = event("repo_refs_changed.tag_deleted") else { panic!() };
    assert_eq!(deleted.changes[0].change_type, RefChangeType::Delete);
    assert!(deleted.commits.is_empty() && deleted.to_commit.is_none());
}

#[test]
fn one_line_for_people() {
    for (name, line) in [
        ("repo_refs_changed", "Leo Fischer pushed to branch main of SHOP/site"),
        ("repo_refs_changed.branch_created", "Deployer created branch prices of SHOP/site"),
        ("repo_refs_changed.tag_deleted", "Leo Fischer deleted tag v1.3.0 of SHOP/site"),
        ("repo_refs_changed.two_refs", "Leo Fischer pushed to 2 refs of SHOP/site"),
        ("repo_modified", "Maya Okafor changed SHOP/site to SHOP/shop"),
        ("project_modified", "Maya Okafor changed the project SHOP to Shop"),
        ("repo_forked", "Leo Fischer forked SHOP/site to ~leo/site"),
        ("repo_secret_detected", "Leo Fischer pushed 1 secret in deploy/.env of SHOP/site"),
        ("mirror_repo_synchronized", "the mirror Lagos is up to date with SHOP/site"),
        ("repo_comment_deleted", "Leo Fischer deleted a comment on commit 2f22765 of SHOP/site: Yes."),
        ("pr_merged", "Maya Okafor merged pull request #7 of SHOP/site: Fix the price of skates"),
        ("pr_deleted", "Maya Okafor deleted pull request #7 of SHOP/site: Fix the price of skates"),
        (
            "pr_reviewer_needs_work",
            "Maya Okafor requested changes to pull request #7 of SHOP/site: Fix the price of skates",
        ),
        (
            "pr_comment_edited",
            "Ivy Marlowe changed a comment on pull request #7 of SHOP/site: Fix the price of skates",
        ),
        ("repo_push", "Leo Fischer pushed to branch main of SHOP/site"),
        ("repo_push.tag_deleted", "Leo Fischer deleted tag v1.3.0 of SHOP/site"),
        (
            "pullrequest_comment",
            "Ivy Marlowe commented on pull request #7 of SHOP/site: Fix the price of skates",
        ),
        ("build_status", "build of 2f22765 of SHOP/site: successful"),
    ] {
        assert_eq!(BitbucketDataCenter::summarize(&event(name)).unwrap(), line, "{name}");
    }
}
