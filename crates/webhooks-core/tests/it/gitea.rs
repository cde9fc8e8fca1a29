//! Gitea's and Forgejo's own traps: two families of headers among five, two vocabularies of event names, three ways to
//! carry the signed text.

use std::time::SystemTime;

use webhooks_core::gitea::{Auth, Event, Gitea, PushEvent, ReviewType};
use webhooks_core::github::GitHub;
use webhooks_core::scheme::Authenticate;
use webhooks_core::{
    Body, Event as _, Provider, RawDelivery, Reason, Receiver, Refusal, Rejection, Request, Secret, sample,
};

fn secret() -> Secret {
    Secret::new("shared with our Gitea and nobody else").unwrap()
}

fn gitea() -> Receiver<Gitea> {
    Receiver::new(secret())
}

fn forgejo() -> Receiver<Gitea> {
    Receiver::new(Auth::forgejo(secret()))
}

/// A fixture as it is, or a sample's bytes.
fn fixture(name: &str) -> Request {
    Gitea::samples().iter().find(|sample| sample.name == name).unwrap().parse()
}

fn receive(receiver: &Receiver<Gitea>, request: &Request) -> Result<RawDelivery, Reason> {
    let refused = |refusal: Refusal| refusal.rejection().map_or(Reason::NotJson, Rejection::reason);
    receiver.receive_raw(&request.head(), request.body().clone()).map_err(refused)
}

fn event(name: &str) -> Event {
    Gitea::decode(&receive(&gitea().accept_get(), &fixture(name)).unwrap())
}

fn push(name: &str) -> PushEvent {
    let Event::Push(push) = event(name) else { panic!("{name} is no push") };
    *push
}

const FAMILIES: [&str; 4] = ["gitea", "forgejo", "gogs", "github"];

/// Makes the headers of a family say something else, and its signature wrong.
fn garble(request: &mut Request, family: &str) {
    for part in ["event", "event-type", "delivery"] {
        request.set_header(&format!("x-{family}-{part}"), "garbled");
    }
    request.set_header(&format!("x-{family}-signature"), "0".repeat(64));
}

#[test]
fn each_reads_its_own_headers_alone() {
    let sent = fixture("push.forgejo");
    let id = sent.header("x-forgejo-delivery").unwrap();
    for (receiver, own, way) in
        [(gitea(), "gitea", "hmac_sha256"), (forgejo(), "forgejo", "forgejo_hmac_sha256")]
    {
        let mut request = sent.clone();
        for family in FAMILIES.iter().filter(|family| **family != own) {
            garble(&mut request, family);
        }
        request.set_header("x-hub-signature", "sha1=0");
        request.set_header("x-hub-signature-256", "sha256=0");
        let delivery = receive(&receiver, &request).unwrap();
        assert_eq!((delivery.kind(), delivery.id(), delivery.way()), ("push", Some(id), way));

        let mut request = sent.clone();
        garble(&mut request, own);
        assert_eq!(receive(&receiver, &request).unwrap_err(), Reason::SignatureMismatch, "{own}");

        let mut request = sent.clone();
        request.remove_header(&format!("x-{own}-signature"));
        assert_eq!(receive(&receiver, &request).unwrap_err(), Reason::CredentialMissing, "{own}");
    }
    assert_eq!(receive(&forgejo(), &fixture("push")).unwrap_err(), Reason::CredentialMissing);
}

#[test]
fn forgejo_takes_event_and_id_from_its_own_headers() {
    let mut request = fixture("push.forgejo");
    for part in ["event", "event-type"] {
        request.remove_header(&format!("x-forgejo-{part}"));
    }
    assert_eq!(receive(&forgejo(), &request).unwrap_err(), Reason::EventNameMissing);
    let mut request = fixture("push.forgejo");
    request.remove_header("x-forgejo-delivery");
    assert_eq!(receive(&forgejo(), &request).unwrap().id(), None);
}

#[test]
fn nothing_but_the_bare_signature_in_its_own_header_is_good() {
    let sent = fixture("push");
    let signature = sent.header("x-gitea-signature").unwrap();
    let bad: [(&[&str], Reason); 6] = [
        (&[], Reason::CredentialMissing),
        (&[""], Reason::CredentialMalformed),
        (&["sha256="], Reason::CredentialMalformed),
        (&[&format!("sha256={signature}")], Reason::CredentialMalformed),
        (&[signature, signature], Reason::CredentialRepeated),
        (&["shared with our Gitea and nobody else"], Reason::CredentialMalformed),
    ];
    for (values, reason) in bad {
        let mut request = sent.clone();
        request.remove_header("x-gitea-signature");
        for value in values {
            request.add_header("x-gitea-signature", *value);
        }
        assert_eq!(receive(&gitea(), &request).unwrap_err(), reason, "{values:?}");
    }
}

#[test]
fn the_secret_in_the_query_or_the_body_proves_nothing() {
    let mut in_query = fixture("push");
    in_query.remove_header("x-gitea-signature");
    in_query.set_query("secret=shared%20with%20our%20Gitea%20and%20nobody%20else".to_owned());
    assert_eq!(receive(&gitea(), &in_query).unwrap_err(), Reason::CredentialMissing);
    let mut in_body = fixture("push.group_only");
    in_body.remove_header("x-gitea-signature");
    assert_eq!(receive(&gitea(), &in_body).unwrap_err(), Reason::CredentialMissing);
}

#[test]
fn the_secret_in_an_old_body_is_not_shown() {
    for name in ["push.group_only", "pull_request.oldest", "issues.legacy_secret"] {
        let event = event(name);
        assert!(event.fallback().is_none() && !format!("{event:?}").contains("nobody else"), "{name}");
    }
    assert_eq!(push("push.group_only").secret.unwrap().expose(), "shared with our Gitea and nobody else");
}

/// The kind, for these two headers, where `None` stands for a missing one.
fn kind(event_type: Option<&str>, event: Option<&str>) -> Result<String, Reason> {
    let mut request = fixture("push");
    for (header, value) in [("x-gitea-event-type", event_type), ("x-gitea-event", event)] {
        request.remove_header(header);
        if let Some(value) = value {
            request.set_header(header, value);
        }
    }
    receive(&gitea(), &request).map(|delivery| delivery.kind().to_owned())
}

#[test]
fn the_type_names_the_event_and_the_group_only_where_there_is_no_type() {
    let named = |event_type, event| kind(event_type, event).unwrap();
    assert_eq!(named(Some("issue_label"), Some("issues")), "issue_label");
    assert_eq!(named(Some("package"), Some("")), "package");
    assert_eq!(named(Some("package"), None), "package");
    assert_eq!(named(None, Some("issues")), "issues");
    assert_eq!(named(Some(""), Some("issues")), "issues");
    for (event_type, event) in [(None, None), (Some(""), Some("")), (None, Some(""))] {
        assert_eq!(kind(event_type, event), Err(Reason::EventNameMissing));
    }
    assert_eq!(kind(Some("pu\tsh"), Some("push")), Err(Reason::EventNameMalformed));

    let mut twice = fixture("push");
    twice.add_header("x-gitea-event-type", "issues");
    assert_eq!(receive(&gitea(), &twice).unwrap_err(), Reason::HeaderRepeated);
}

#[test]
fn reviews_are_typed_by_either_name_but_for_the_one_that_is_a_comment_too() {
    let named = |event_type, event| kind(event_type, event).unwrap();
    assert_eq!(
        named(Some("pull_request_review_comment"), Some("pull_request_comment")),
        "pull_request_review_comment"
    );
    assert_eq!(named(None, Some("pull_request_approved")), "pull_request_review_approved");
    assert_eq!(named(None, Some("pull_request_rejected")), "pull_request_review_rejected");
    assert_eq!(ReviewType::from("pull_request_rejected"), ReviewType::Rejected);
    // As a type a plain comment, as a group a review.
    assert_eq!(named(Some("pull_request_comment"), Some("issue_comment")), "pull_request_comment");
    assert_eq!(named(None, Some("pull_request_comment")), "pull_request_comment");
    assert!(!Event::KINDS.contains(&"pull_request_comment"));
}

#[test]
fn unauthenticated_forgejo_is_known_by_its_headers() {
    let mut request = fixture("push.forgejo");
    garble(&mut request, "gitea");
    let identify = |request: &Request| {
        let body = Body::new(request.body().clone(), None);
        Gitea::identify(None, &request.head(), &body).unwrap().kind
    };
    assert_eq!(identify(&request), "push");
    assert_eq!(identify(&fixture("issue_label")), "issue_label");
}

#[test]
fn forms_and_queries_are_signed_as_what_is_in_them() {
    let form = fixture("push.form");
    assert_eq!(receive(&gitea(), &form).unwrap().kind(), "push");

    let mut signed_raw = form.clone();
    let mut as_sent = Request::post("/", form.body().clone());
    Auth::hmac_sha256(secret()).sign(&mut as_sent, SystemTime::now());
    signed_raw.set_header("x-gitea-signature", as_sent.header("x-gitea-signature").unwrap());
    assert_eq!(receive(&gitea(), &signed_raw).unwrap_err(), Reason::SignatureMismatch);

    let get = fixture("push.get");
    assert_eq!(receive(&gitea(), &get).unwrap_err(), Reason::MethodNotAllowed);
    let receiver = gitea().accept_get();
    assert_eq!(receive(&receiver, &get).unwrap().kind(), "push");
    let tampered = get.query().unwrap().replace("Maya", "Leo");
    let mut changed = get.clone();
    changed.set_query(tampered);
    assert_eq!(receive(&receiver, &changed).unwrap_err(), Reason::SignatureMismatch);
    // Other parameters of the hook's URL are not signed.
    let mut more = get.clone();
    more.set_query(format!("a=b&{}&z", get.query().unwrap()));
    assert_eq!(receive(&receiver, &more).unwrap().kind(), "push");
}

/// Why one secret per hook: Gitea sends GitHub's headers with GitHub's signature.
#[test]
fn a_shared_secret_is_good_on_a_route_for_github() {
    let request = fixture("push");
    let delivery = Receiver::<GitHub>::new(secret())
        .receive_raw(&request.head(), request.body().clone())
        .expect("genuine: documented in both cards");
    assert_eq!((delivery.provider(), delivery.kind()), ("github", "push"));
    let other = Secret::new("another secret for GitHub").unwrap();
    let refusal = Receiver::<GitHub>::new(other).receive_raw(&request.head(), request.body().clone());
    assert_eq!(refusal.unwrap_err().into_answer().status, 401);
}

#[test]
fn what_is_made_for_tests_has_all_that_the_senders_send() {
    let of = || sample::Delivery::<Gitea>::of("issue_label").id("b0b0");
    for (auth, families) in
        [(Auth::hmac_sha256(secret()), &FAMILIES[..1]), (Auth::forgejo(secret()), &FAMILIES[..2])]
    {
        let request = of().signed_with(auth);
        for family in families.iter().chain(&["gogs", "github"]) {
            let value = |part| request.header(&format!("x-{family}-{part}"));
            assert_eq!(
                (value("delivery"), value("event"), value("event-type")),
                (Some("b0b0"), Some("issues"), Some("issue_label")),
                "{family}"
            );
        }
        assert!(request.header("x-gogs-signature").is_some());
        assert!(request.header("x-hub-signature").unwrap().starts_with("sha1="));
        assert!(request.header("x-hub-signature-256").unwrap().starts_with("sha256="));
        assert_eq!(receive(&gitea(), &request).unwrap().kind(), "issue_label");
        assert_eq!(receive(&forgejo(), &request).is_ok(), families.contains(&"forgejo"));
    }
}

#[test]
fn a_test_delivery_is_a_push_from_zeros_to_zeros() {
    let test = push("push.test_delivery");
    assert!(test.is_test() && !test.is_created() && !test.is_deleted());
    let [commit] = &test.commits[..] else { panic!("one commit") };
    assert_eq!(commit.timestamp.as_ref().unwrap().as_str(), "0001-01-01T00:00:00Z");
    assert!(commit.added.is_empty() && commit.removed.is_empty() && commit.modified.is_empty());
    assert_eq!(test.repository.archived_at.unwrap().as_str(), "1970-01-01T01:00:00+01:00");

    let tag = push("push.tag");
    assert_eq!((tag.tag(), tag.branch(), tag.is_created()), (Some("v1.4.0"), None, true));
    assert!(push("push.deleted").is_deleted() && push("push.deleted").head_commit.is_none());
    assert!(push("push.sha256").is_created());
}

#[test]
fn what_is_gone_is_negative_or_null() {
    let Event::PullRequest(event) = event("pull_request.deleted_fork") else { panic!("no pull request") };
    let pr = event.pull_request;
    assert_eq!(pr.user.unwrap().id.unwrap().to_string(), "-1");
    let head = pr.head.unwrap();
    assert!(head.repo.is_none() && head.repo_id == Some(-1) && head.git_ref == "refs/pull/18/head");
    assert!(pr.assignees.is_empty() && pr.requested_reviewers.is_empty());
}

#[test]
fn one_line_for_people() {
    for (name, line) in [
        ("push", "maya-okafor pushed 2 commits to main of acme/site"),
        ("push.tag", "maya-okafor created tag v1.4.0 of acme/site"),
        ("push.deleted", "maya-okafor deleted tag v1.4.0 of acme/site"),
        ("push.test_delivery", "maya-okafor sent a test delivery for acme/site"),
        ("issues", "leo-fischer opened issue #17 in acme/site: Skates cost 0"),
        ("issue_label.cleared", "maya-okafor took the labels off issue #17 in acme/site: Skates cost 0"),
        (
            "pull_request.closed_merged",
            "maya-okafor merged pull request #18 in acme/site: Fix the price of skates",
        ),
        ("pull_request_sync", "leo-fischer pushed to pull request #18 in acme/site: Fix the price of skates"),
        (
            "pull_request_review_rejected",
            "ivy-marlowe requested changes to pull request #18 in acme/site: Fix the price of skates",
        ),
    ] {
        assert_eq!(Gitea::summarize(&event(name)).unwrap(), line);
    }
}
