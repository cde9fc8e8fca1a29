//! Gogs' own traps: a signature that is kept for redeliveries, bodies that look like Gitea's and are not.

use std::time::SystemTime;

use webhooks_core::gogs::{Auth, Event, Gogs, RefType};
use webhooks_core::scheme::Authenticate;
use webhooks_core::{Provider, RawDelivery, Reason, Receiver, Refusal, Rejection, Request, Secret, sample};

fn secret() -> Secret {
    Secret::new("shared with our Gogs and nobody else").unwrap()
}

fn gogs() -> Receiver<Gogs> {
    Receiver::new(secret())
}

fn fixture(name: &str) -> Request {
    Gogs::samples().iter().find(|sample| sample.name == name).unwrap().parse()
}

fn receive(receiver: &Receiver<Gogs>, request: &Request) -> Result<RawDelivery, Reason> {
    let refused = |refusal: Refusal| refusal.rejection().map_or(Reason::NotJson, Rejection::reason);
    receiver.receive_raw(&request.head(), request.body().clone()).map_err(refused)
}

fn event(name: &str) -> Event {
    Gogs::decode(&receive(&gogs(), &fixture(name)).unwrap())
}

#[test]
fn nothing_but_the_bare_signature_in_its_own_header_is_good() {
    let sent = fixture("push");
    let signature = sent.header("x-gogs-signature").unwrap();
    let bad: [(&[&str], Reason); 5] = [
        (&[], Reason::CredentialMissing),
        (&[""], Reason::CredentialMalformed),
        (&[&format!("sha256={signature}")], Reason::CredentialMalformed),
        (&[signature, signature], Reason::CredentialRepeated),
        (&["shared with our Gogs and nobody else"], Reason::CredentialMalformed),
    ];
    for (values, reason) in bad {
        let mut request = sent.clone();
        request.remove_header("x-gogs-signature");
        for value in values {
            request.add_header("x-gogs-signature", *value);
        }
        // What only Gitea and GitHub write counts for nothing.
        request.set_header("x-gitea-signature", signature);
        request.set_header("x-hub-signature-256", format!("sha256={signature}"));
        assert_eq!(receive(&gogs(), &request).unwrap_err(), reason, "{values:?}");
    }
}

#[test]
fn the_secret_in_an_old_body_proves_nothing_and_is_not_shown() {
    let Event::Push(push) = event("push.oldest") else { panic!("no push") };
    assert!(!format!("{push:?}").contains("nobody else"));
    assert_eq!(push.secret.unwrap().expose(), "shared with our Gogs and nobody else");
    assert_eq!((push.repository.path(), push.pusher.unwrap().login()), ("site", Some("maya-okafor")));
    let mut request = fixture("push.oldest");
    request.remove_header("x-gogs-signature");
    assert_eq!(receive(&gogs(), &request).unwrap_err(), Reason::CredentialMissing);
}

#[test]
fn forms_are_signed_as_what_is_in_them() {
    let form = fixture("push.form");
    assert_eq!(receive(&gogs(), &form).unwrap().kind(), "push");
    let mut as_sent = Request::post("/", form.body().clone());
    Auth::from(secret()).sign(&mut as_sent, SystemTime::now());
    let mut signed_raw = form.clone();
    signed_raw.set_header("x-gogs-signature", as_sent.header("x-gogs-signature").unwrap());
    assert_eq!(receive(&gogs(), &signed_raw).unwrap_err(), Reason::SignatureMismatch);
}

/// Both the id and the signature are those of the first time.
#[test]
fn a_redelivery_after_the_secret_was_replaced_is_good_with_the_old_one() {
    let redelivery = fixture("push");
    let new = Secret::new("its successor, which the hook has now").unwrap();
    assert_eq!(receive(&Receiver::new(new.clone()), &redelivery).unwrap_err(), Reason::SignatureMismatch);
    let delivery = receive(&Receiver::new([new, secret()]), &redelivery).unwrap();
    assert_eq!((delivery.secret_index(), delivery.id()), (1, redelivery.header("x-gogs-delivery")));
}

#[test]
fn the_event_is_in_gogs_own_header() {
    let mut request = fixture("push");
    request.set_header("x-github-event", "issues");
    assert_eq!(receive(&gogs(), &request).unwrap().kind(), "push");
    request.remove_header("x-gogs-event");
    assert_eq!(receive(&gogs(), &request).unwrap_err(), Reason::EventNameMissing);
}

#[test]
fn what_is_made_for_tests_has_all_that_gogs_sends() {
    let request = sample::Delivery::<Gogs>::of("release").id("b0b0").signed_with(secret());
    for family in ["gogs", "github"] {
        let value = |part| request.header(&format!("x-{family}-{part}"));
        assert_eq!((value("delivery"), value("event")), (Some("b0b0"), Some("release")), "{family}");
    }
    assert_eq!(receive(&gogs(), &request).unwrap().kind(), "release");
}

#[test]
fn the_forkee_of_gogs_is_the_fork() {
    let Event::Fork(fork) = event("fork") else { panic!("no fork") };
    assert_eq!((fork.forkee.path(), fork.forkee.fork), ("leo-fischer/site", Some(true)));
    assert_eq!(fork.repository.path(), "acme/site");
}

#[test]
fn only_tags_are_created_with_an_object_name() {
    let Event::Create(branch) = event("create") else { panic!("creates nothing") };
    assert_eq!((branch.ref_type, branch.sha.as_deref()), (RefType::Branch, Some("")));
    let Event::Create(tag) = event("create.tag") else { panic!("creates nothing") };
    assert_eq!((tag.git_ref.as_str(), tag.sha.unwrap().len()), ("v1.4.0", 40));
}

#[test]
fn a_fork_that_is_gone_is_called_deleted() {
    let Event::PullRequest(event) = event("pull_request.deleted_fork") else { panic!("no pull request") };
    let head = event.pull_request.head_repo.unwrap();
    assert_eq!((head.path(), head.id), ("deleted", Some(0)));
    assert!(head.owner.is_none());
}

#[test]
fn one_line_for_people() {
    for (name, line) in [
        ("create.tag", "maya-okafor created tag v1.4.0 of acme/site"),
        ("delete", "maya-okafor deleted branch next of acme/site"),
        ("fork", "leo-fischer forked acme/site to leo-fischer/site"),
        (
            "issue_comment.pull_request",
            "maya-okafor created a comment on pull request #18 in acme/site: Fix the price of skates",
        ),
        ("issues", "leo-fischer changed the labels of issue #17 in acme/site: Skates cost 0"),
        (
            "pull_request.closed_merged",
            "maya-okafor merged pull request #18 in acme/site: Fix the price of skates",
        ),
        ("push", "maya-okafor pushed 1 commit to main of acme/site"),
        ("push.created", "maya-okafor created branch next of acme/site"),
        ("push.test_delivery", "maya-okafor sent a test delivery for acme/site"),
        ("release", "maya-okafor published release v1.4.0 in acme/site: Winter"),
    ] {
        assert_eq!(Gogs::summarize(&event(name)).unwrap(), line);
    }
}
