//! T63: who is called, and when.

use webhooks_router::coding::{self, Coding};
use webhooks_router::github::{GitHub, IssuesEvent, PushEvent};
use webhooks_router::gitlab::{self, GitLab};
use webhooks_router::{Event, RawDelivery, Received, Router, Swap, Typed, sample, trusted};

use crate::deliveries::{Notes, github, issues, odd_issues, raw, typed};

/// A handler of anything that notes its name.
macro_rules! note {
    ($name:literal, $argument:ty) => {
        |_: $argument, notes: Notes| async move { notes.add($name) }
    };
}

#[tokio::test]
async fn most_specific_first_and_then_as_registered() {
    let notes = Notes::default();
    let router = Router::with_state(notes.clone())
        .on_any(note!("any 1", RawDelivery))
        .on_any(note!("any github 1", Received<GitHub>))
        .on_kind("issues", note!("issues 1", Received<GitHub>))
        .on_action("issues", "opened", note!("opened 1", Received<GitHub>))
        .on_any(note!("any 2", RawDelivery))
        .on(note!("issues 2", Typed<IssuesEvent>))
        .on_action("issues", "opened", note!("opened 2", Typed<IssuesEvent>))
        .on_kind("issues", note!("issues 3", Received<GitHub>))
        .on_any(note!("any github 2", Received<GitHub>))
        .on_action("issues", "closed", note!("closed", Received<GitHub>))
        .on(note!("push", Typed<PushEvent>))
        .build()
        .unwrap();

    let any = ["any github 1", "any github 2", "any 1", "any 2"];
    let of_issues = ["issues 1", "issues 2", "issues 3"];
    router.receive(typed(issues("opened"))).await.unwrap();
    assert_eq!(notes.take(), [&["opened 1", "opened 2"], &of_issues[..], &any].concat());
    router.receive(raw(issues("closed"))).await.unwrap();
    assert_eq!(notes.take(), [&["closed"], &of_issues[..], &any].concat());
    router.receive(raw(issues("labeled"))).await.unwrap();
    assert_eq!(notes.take(), [&of_issues[..], &any].concat());
    router.receive(raw(github("push"))).await.unwrap();
    assert_eq!(notes.take(), [&["push"], &any[..]].concat());
    router.receive(raw(sample::Delivery::<GitHub>::new("event_of_tomorrow", "{}"))).await.unwrap();
    assert_eq!(notes.take(), any);
    router.receive(raw(sample::Delivery::<GitLab>::of("Push Hook"))).await.unwrap();
    assert_eq!(notes.take(), ["any 1", "any 2"]);
    assert_eq!(format!("{router:?}").matches("call: ").count(), 11);
}

#[tokio::test]
async fn one_handler_for_several_kinds_or_actions_is_called_once() {
    let notes = Notes::default();
    let router = Router::with_state(notes.clone())
        .on_kind(["issues", "push", "issues"], |delivery: Received<GitHub>, notes: Notes| async move {
            notes.add(delivery.kind());
        })
        .on_action(
            "issues",
            vec!["opened".to_owned(), "reopened".to_owned()],
            note!("open", Received<GitHub>),
        )
        .build()
        .unwrap();
    for delivery in
        [issues("opened"), issues("reopened"), issues("closed"), github("push"), github("release")]
    {
        router.receive(typed(delivery)).await.unwrap();
    }
    assert_eq!(notes.take(), ["open", "issues", "open", "issues", "issues", "push"]);
}

#[tokio::test]
async fn old_spellings_are_the_kind_itself() {
    let notes = Notes::default();
    let router = Router::with_state(notes.clone())
        .on_kind("Merge Request", note!("kind", Received<Coding>))
        .on_action("merge_request", "create", note!("created", Received<Coding>))
        .on(note!("typed", Typed<coding::MergeRequestEvent>))
        .build()
        .unwrap();
    let delivery = raw(sample::Delivery::<Coding>::of("merge_request").set("/action", "create"));
    let mut parts = delivery.clone().into_parts();
    router.receive(delivery).await.unwrap();
    assert_eq!(notes.take(), ["created", "kind", "typed"]);
    // One that an older version has stored.
    parts.kind = "merge_request".to_owned();
    router.receive(trusted::restore(parts)).await.unwrap();
    assert_eq!(notes.take(), ["created", "kind", "typed"]);
}

#[tokio::test]
async fn of_several_shapes_of_a_kind_the_payload_type_says_which() {
    let notes = Notes::default();
    let router = Router::with_state(notes.clone())
        .on(note!("on commit", Typed<gitlab::CommitNoteEvent>))
        .on_kind("Note Hook", note!("public, on issue", Typed<gitlab::IssueNoteEvent>))
        .on_action("Note Hook", "create", note!("created, on issue", Typed<gitlab::IssueNoteEvent>))
        .on_kind("Note Hook", note!("public", Received<GitLab>))
        .build()
        .unwrap();
    let note = |name| sample::Delivery::<GitLab>::of(name).set("/object_attributes/action", "create");
    router.receive(raw(note("Note_Hook.Issue"))).await.unwrap();
    assert_eq!(notes.take(), ["created, on issue", "public, on issue", "public"]);
    router.receive(raw(note("Note_Hook.Commit"))).await.unwrap();
    assert_eq!(notes.take(), ["on commit", "public"]);
    router.receive(raw(note("Confidential_Note_Hook.Issue"))).await.unwrap();
    assert_eq!(notes.take(), [""; 0]);
}

#[tokio::test]
async fn kind_and_any_handlers_get_what_has_no_type() {
    let notes = Notes::default();
    let router = Router::with_state(notes.clone())
        .on_kind("issues", |delivery: Received<GitHub>, notes: Notes| async move {
            notes.add(delivery.event().fallback().unwrap().as_str());
        })
        .on_any(note!("any", Received<GitHub>))
        .build()
        .unwrap();
    router.receive(typed(odd_issues())).await.unwrap();
    assert_eq!(notes.take(), ["mismatch", "any"]);
    router.receive(raw(sample::Delivery::<GitHub>::new("issues", "<xml>"))).await.unwrap();
    assert_eq!(notes.take(), ["not_json", "any"]);
}

#[tokio::test]
async fn functions_are_handlers_and_find_id_kind_and_bytes() {
    async fn on_push(push: Typed<PushEvent>) -> Result<(), std::fmt::Error> {
        let again = push.clone();
        assert_eq!(
            (push.kind(), push.id(), again.raw().body().len()),
            ("push", Some("7"), push.delivery().raw().body().len())
        );
        assert!(format!("{push:?}").starts_with("Typed { raw: RawDelivery"));
        Err(std::fmt::Error)
    }
    async fn on_any(delivery: Received<GitHub>, notes: Notes) {
        notes.add(delivery.id().unwrap());
    }
    let notes = Notes::default();
    let router = Router::with_state(notes.clone()).on(on_push).on_any(on_any).build().unwrap();
    let failures = router.receive(typed(github("push").id("7"))).await.unwrap_err();
    let failure = failures.iter().next().unwrap();
    assert_eq!(failure.cause().to_string(), std::fmt::Error.to_string());
    assert_eq!(notes.take(), ["7"]);
}

#[tokio::test]
async fn a_router_can_be_swapped_for_another() {
    let notes = Notes::default();
    let router = |name: &'static str| {
        let note = move |_: RawDelivery, notes: Notes| async move { notes.add(name) };
        Router::with_state(notes.clone()).on_any(note).build().unwrap()
    };
    let current = Swap::new(router("before"));
    current.get().receive(raw(github("push"))).await.unwrap();
    current.set(router("after"));
    current.get().receive(raw(github("push"))).await.unwrap();
    assert_eq!(notes.take(), ["before", "after"]);
}
