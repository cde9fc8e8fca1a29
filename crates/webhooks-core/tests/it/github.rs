//! What is GitHub's own: members that most events have, and questions that users ask of events.

use serde_json::{Value, json};
use webhooks_core::github::{
    Event, GitHub, IssueCommentEvent, PullRequestEvent, PushEvent, RepositoryDispatchEvent,
    WorkflowDispatchEvent,
};
use webhooks_core::{Delivery, Deserialize, Receiver, Secret, providers, sample};

fn secret() -> Secret {
    Secret::new("It's a Secret to Everybody").unwrap()
}

fn received(delivery: sample::Delivery<GitHub>) -> Delivery<GitHub> {
    let mut request = delivery.signed_with(secret());
    request.set_header("x-github-hook-id", "7");
    request.set_header("x-github-hook-installation-target-type", "organization");
    request.set_header("x-github-hook-installation-target-id", "12");
    Receiver::new(secret()).receive(&request.head(), request.body().clone()).unwrap()
}

#[test]
fn members_that_most_events_have_are_there_without_a_match() {
    for sample in providers::find("github").unwrap().samples() {
        let delivery = received(sample::Delivery::of(sample.name));
        let body: Value = serde_json::from_slice(delivery.raw().payload()).unwrap();
        let sent = |member: &str| body[member]["id"].as_i64();
        assert_eq!(delivery.sender().map(|user| user.id), sent("sender"), "{}", sample.name);
        assert_eq!(delivery.organization().map(|it| it.id), sent("organization"), "{}", sample.name);
        assert_eq!(delivery.installation().map(|it| it.id), sent("installation"), "{}", sample.name);
        assert_eq!(delivery.enterprise().map(|it| it.id), sent("enterprise"), "{}", sample.name);
        assert_eq!(delivery.repository().map(|it| it.id), sent("repository"), "{}", sample.name);
    }
}

#[test]
fn what_the_headers_say_of_the_hook() {
    let delivery = received(sample::Delivery::of("push"));
    assert_eq!((delivery.hook_id(), delivery.hook_target_id()), (Some(7), Some(12)));
    assert_eq!(delivery.hook_target_type(), Some("organization"));
}

#[test]
fn an_untyped_event_has_none_of_it() {
    let delivery = received(sample::Delivery::new("never_heard_of", r#"{"sender":{"id":1}}"#));
    assert!(delivery.sender().is_none() && delivery.repository().is_none() && delivery.action().is_none());
}

#[test]
fn pushes_to_branches_and_of_tags() {
    let push = |git_ref: &str| -> PushEvent {
        sample::Delivery::<GitHub>::of("push").set("/ref", git_ref).payload()
    };
    assert_eq!((push("refs/heads/a/b").branch(), push("refs/heads/a/b").tag()), (Some("a/b"), None));
    assert_eq!((push("refs/tags/v1").branch(), push("refs/tags/v1").tag()), (None, Some("v1")));
}

#[test]
fn a_merge_is_a_pull_request_that_was_closed_as_merged() {
    let closed = |action: &str, merged: bool| -> PullRequestEvent {
        let event = sample::Delivery::<GitHub>::of("pull_request").set("/action", action);
        event.set("/pull_request/merged", merged).payload()
    };
    assert!(closed("closed", true).is_merge());
    assert!(!closed("closed", false).is_merge() && !closed("labeled", true).is_merge());
}

#[test]
fn bots_and_comments_on_pull_requests() {
    let of_kind = |kind: &str| {
        let delivery = received(sample::Delivery::of("issues").set("/sender/type", kind));
        delivery.sender().unwrap().is_bot()
    };
    assert!(of_kind("Bot") && !of_kind("User"));
    let on_issue: IssueCommentEvent = sample::Delivery::<GitHub>::of("issue_comment").payload();
    let on_pull_request: IssueCommentEvent =
        sample::Delivery::<GitHub>::of("issue_comment.on_pull_request").payload();
    assert!(!on_issue.is_on_pull_request() && on_pull_request.is_on_pull_request());
}

#[test]
fn callers_of_a_dispatch_send_what_the_user_has_a_type_for() {
    #[derive(Debug, PartialEq, Deserialize)]
    struct Deploy {
        to: String,
        unit: bool,
    }
    let dispatch = |content: Value| -> RepositoryDispatchEvent {
        sample::Delivery::<GitHub>::of("repository_dispatch").set("/client_payload", content).payload()
    };
    let deploy = dispatch(json!({"to": "production", "unit": true, "note": null}));
    assert_eq!(deploy.payload::<Deploy>().unwrap(), Deploy { to: "production".into(), unit: true });
    assert!(dispatch(json!({"to": 7})).payload::<Deploy>().is_err());
    assert_eq!(dispatch(Value::Null).payload::<Option<Deploy>>().unwrap(), None);

    let run: WorkflowDispatchEvent = sample::Delivery::<GitHub>::of("workflow_dispatch")
        .set("/inputs", json!({"to": "staging", "unit": false}))
        .payload();
    assert_eq!(run.inputs::<Deploy>().unwrap(), Deploy { to: "staging".into(), unit: false });
}

#[test]
fn the_body_is_copied_nowhere_on_its_way() {
    let mut request = sample::Delivery::<GitHub>::of("pull_request").signed_with(secret());
    let received =
        Receiver::<GitHub>::new(secret()).receive(&request.head(), request.body().clone()).unwrap();
    assert_eq!(received.raw().payload().as_ptr(), request.body().as_ptr());
    assert_eq!(received.raw().body().as_ptr(), request.body().as_ptr());
    request.set_header("x-hub-signature-256", "sha256=00");
    assert!(Receiver::<GitHub>::new(secret()).receive(&request.head(), request.body().clone()).is_err());
}

#[test]
fn retired_names_have_the_current_kind() {
    let delivery = received(sample::Delivery::of("installation"));
    assert!(matches!(delivery.event(), Event::Installation(_)));
    for (old, current) in [
        ("integration_installation", "installation"),
        ("integration_installation_repositories", "installation_repositories"),
        ("bypass_request_secret_scanning", "exemption_request_secret_scanning"),
    ] {
        assert_eq!(<Event as webhooks_core::Event>::canonical_kind(old), Some(current));
    }
}
