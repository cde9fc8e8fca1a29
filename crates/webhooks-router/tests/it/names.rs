//! Names in configuration: refused when the router is built, with the one that may have been meant.

use webhooks_router::github::{GitHub, PushEvent};
use webhooks_router::gitlab::GitLab;
use webhooks_router::standard_webhooks::StandardWebhooks;
use webhooks_router::{OfSender, Received, Router, RouterError, Typed};

/// What is wrong with a kind, and where.
fn wrong_kind<A: OfSender>(name: &str) -> String {
    only(&Router::builder().on_kind(name, |_: A| async {}).build().unwrap_err())
}

fn wrong_action(kind: &str, action: &str) -> String {
    only(&Router::builder().on_action(kind, action, |_: Received<GitHub>| async {}).build().unwrap_err())
}

/// The one mistake, without the place.
fn only(error: &RouterError) -> String {
    let [mistake] = error.mistakes() else { panic!("{error}") };
    assert_eq!(mistake.registration().location().file(), file!());
    let place = format!("{}: ", mistake.registration());
    mistake.to_string().strip_prefix(&place).unwrap().to_owned()
}

#[test]
fn an_unknown_kind_gets_a_suggestion() {
    let wrong = wrong_kind::<Received<GitHub>>;
    assert_eq!(wrong("issue"), "github has no event `issue`; did you mean `issues`?");
    assert_eq!(wrong("Pull-Request"), "github has no event `Pull-Request`; did you mean `pull_request`?");
    let all = wrong("xyz");
    assert!(all.starts_with("github has no event `xyz`; it has `") && all.contains("`push`"), "{all}");
    let wrong = wrong_kind::<Received<GitLab>>;
    assert_eq!(wrong("push"), "gitlab has no event `push`; did you mean `Push Hook`?");
    assert!(wrong("xyz").matches("`System Hook`").count() == 1);
    assert_eq!(
        wrong_kind::<Received<StandardWebhooks>>("user.created"),
        "standard_webhooks has no event `user.created`"
    );
}

#[test]
fn an_unknown_action_gets_a_suggestion() {
    assert_eq!(
        wrong_action("issues", "open"),
        "github's event `issues` has no action `open`; did you mean `opened`?"
    );
    let all = wrong_action("issues", "xyz");
    assert!(all.starts_with("github's event `issues` has no action `xyz`; it has `"), "{all}");
    assert_eq!(
        wrong_action("push", "opened"),
        r#"github's event `push` has no actions; use `on_kind("push", ...)`"#
    );
    assert_eq!(wrong_action("issue", "opened"), "github has no event `issue`; did you mean `issues`?");
}

#[test]
fn the_names_that_octokit_has_are_told_apart() {
    assert_eq!(
        wrong_kind::<Received<GitHub>>("issues.opened"),
        r#"github has no event `issues.opened`; did you mean `on_action("issues", "opened", ...)`?"#
    );
}

#[test]
fn a_handler_that_could_never_be_called_is_a_mistake() {
    assert_eq!(
        wrong_kind::<Typed<PushEvent>>("issues"),
        "its handler takes the payload of `push`, which `issues` never has"
    );
    let none: [&str; 0] = [];
    let error = Router::builder().on_kind(none, |_: Received<GitHub>| async {}).build().unwrap_err();
    assert_eq!(only(&error), "no event is named");
    let error =
        Router::builder().on_action("issues", none, |_: Received<GitHub>| async {}).build().unwrap_err();
    assert_eq!(only(&error), "no action is named");
}

#[test]
fn all_mistakes_are_told_together() {
    let line = line!();
    let error = Router::builder()
        .on_kind(["issues", "issue", "pushh"], |_: Received<GitHub>| async {})
        .on_any(|_: Received<GitHub>| async {})
        .on_action("issues", ["open", "closed"], |_: Received<GitHub>| async {})
        .on_action("push", "created", |_: Received<GitHub>| async {})
        .build()
        .unwrap_err();
    let at = |below: u32| format!("{}:{}:10", file!(), line + below);
    let expected = [
        format!(
            r#"on_kind(["issues", "issue", "pushh"]) at {}: github has no event `issue`; did you mean `issues`?"#,
            at(2)
        ),
        format!(
            r#"on_kind(["issues", "issue", "pushh"]) at {}: github has no event `pushh`; did you mean `push`?"#,
            at(2)
        ),
        format!(
            r#"on_action("issues", ["open", "closed"]) at {}: github's event `issues` has no action `open`; did you mean `opened`?"#,
            at(4)
        ),
        format!(
            r#"on_action("push", "created") at {}: github's event `push` has no actions; use `on_kind("push", ...)`"#,
            at(5)
        ),
        "for an event or action that this version does not know, match `kind()` or `action()` in `on_any`"
            .to_owned(),
    ];
    assert_eq!(error.to_string().lines().collect::<Vec<_>>(), expected);
    assert_eq!(error.mistakes().len(), 4);
}
