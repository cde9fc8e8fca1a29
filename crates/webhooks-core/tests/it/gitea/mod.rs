//! Gitea's and Forgejo's own traps: two vocabularies of event names, beside what is in the files of this folder.

use webhooks_core::gitea::{Auth, Event, Gitea, ReviewType};
use webhooks_core::{Provider, RawDelivery, Reason, Receiver, Refusal, Rejection, Request, Secret};

mod auth;
mod events;

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
fn reviews_are_known_by_either_name_and_where_that_is_a_comment_too_by_their_body() {
    let named = |event_type, event| kind(event_type, event).unwrap();
    let comment = "pull_request_review_comment";
    assert_eq!(named(Some(comment), Some("pull_request_comment")), comment);
    assert_eq!(named(None, Some("pull_request_approved")), "pull_request_review_approved");
    assert_eq!(named(None, Some("pull_request_rejected")), "pull_request_review_rejected");
    assert_eq!(ReviewType::from("pull_request_rejected"), ReviewType::Rejected);

    // As a type a plain comment, as a group a review.
    assert_eq!(fixture("pull_request_comment").header("x-gitea-event"), Some("issue_comment"));
    assert!(matches!(event("pull_request_comment"), Event::IssueComment(it) if it.is_pull == Some(true)));
    let review = fixture("pull_request_review_comment.group_only");
    assert_eq!(review.header("x-gitea-event"), Some("pull_request_comment"));
    assert_eq!(receive(&gitea(), &review).unwrap().kind(), comment);
    let Event::PullRequestReview(review) = event("pull_request_review_comment.group_only") else {
        panic!("no review")
    };
    assert_eq!(review.review.review_type, ReviewType::Comment);
    // What else comes by that name is no review.
    assert_eq!(named(None, Some("pull_request_comment")), "pull_request_comment");
}
