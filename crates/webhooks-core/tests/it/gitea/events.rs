//! What the types make of it: two products, and versions of ten years.

use webhooks_core::gitea::{ActionRunAction, ActionRunStatus, Event, Gitea, PushEvent, RefType};
use webhooks_core::{Event as _, Provider};

use super::{event, fixture, gitea, receive};

fn push(name: &str) -> PushEvent {
    let Event::Push(push) = event(name) else { panic!("{name} is no push") };
    *push
}

#[test]
fn the_secret_in_an_old_body_is_not_shown() {
    for name in ["push.group_only", "pull_request.oldest", "issues.legacy_secret"] {
        let event = event(name);
        assert!(event.fallback().is_none() && !format!("{event:?}").contains("nobody else"), "{name}");
    }
    assert_eq!(push("push.group_only").secret.unwrap().expose(), "shared with our Gitea and nobody else");
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
        ("action_run_failure", "run Add the winter catalogue in acme/site: failed"),
        ("action_run_recover", "run Fix the price of skates in acme/site: succeeded after a failure"),
        ("create.forgejo", "maya-okafor created tag v1.4.0 of acme/site"),
        ("delete", "maya-okafor deleted branch next of acme/site"),
        ("fork", "leo-fischer forked acme/site to leo-fischer/site"),
        ("package", "maya-okafor created cargo package skates 1.4.0 of acme"),
        (
            "pull_request_comment",
            "maya-okafor created a comment on pull request #18 in acme/site: Fix the price of skates",
        ),
        ("release", "maya-okafor published release v1.4.0 in acme/site: Winter"),
        ("repository.deleted", "leo-fischer deleted repository leo-fischer/site"),
        ("status", "ci/tests of 2e7d2c03a9 in acme/site: success"),
        ("wiki", "maya-okafor edited wiki page Opening-hours in acme/site: Open on Sundays, too"),
        ("workflow_job", "job tests in acme/site: failure"),
        ("workflow_run.requested", "run Fix the price of skates in acme/site: queued"),
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

#[test]
fn the_forkee_of_gitea_is_the_original() {
    let Event::Fork(fork) = event("fork") else { panic!("no fork") };
    assert_eq!((fork.forkee.full_name.as_str(), fork.forkee.fork), ("acme/site", Some(false)));
    assert_eq!((fork.repository.full_name.as_str(), fork.repository.fork), ("leo-fischer/site", Some(true)));
}

#[test]
fn names_in_git_are_short_or_in_full() {
    for (name, git_ref, short) in [
        ("create", "next", "next"),
        ("create.tag", "v1.4.0", "v1.4.0"),
        ("create.forgejo", "refs/tags/v1.4.0", "v1.4.0"),
    ] {
        let Event::Create(create) = event(name) else { panic!("{name} creates nothing") };
        assert_eq!((create.git_ref.as_str(), create.name()), (git_ref, short));
        assert_eq!(create.ref_type == RefType::Tag, short == "v1.4.0");
    }
    let Event::Delete(delete) = event("delete.forgejo") else { panic!("deletes nothing") };
    assert_eq!((delete.git_ref.as_str(), delete.name()), ("refs/heads/next", "next"));
}

#[test]
fn an_event_header_that_is_there_but_empty_says_nothing() {
    for (name, header) in [
        ("package.empty_event", "x-gitea-event"),
        ("package.forgejo", "x-forgejo-event"),
        ("status.empty_event", "x-gitea-event"),
    ] {
        let request = fixture(name);
        assert_eq!(request.header(header), Some(""));
        let (kind, _) = name.split_once('.').unwrap();
        assert_eq!(receive(&gitea(), &request).unwrap().kind(), kind);
    }
}

#[test]
fn the_organization_of_a_package_has_a_username_in_either_shape() {
    for name in ["package", "package.empty_event"] {
        let Event::Package(package) = event(name) else { panic!("{name} is no package") };
        let organization = package.organization.unwrap();
        assert_eq!(organization.username.as_deref(), Some("acme"));
        assert_eq!(organization.login.is_empty(), name == "package");
        assert!(package.repository.is_none());
    }
    assert!(matches!(event("package.forgejo"), Event::Package(it) if it.organization.is_none()));
}

#[test]
fn a_run_of_forgejo_has_all_in_it() {
    let Event::ActionRun(event) = event("action_run_recover") else { panic!("no run") };
    assert_eq!((event.action, event.prior_status), (ActionRunAction::Recover, ActionRunStatus::Running));
    assert_eq!(event.last_run.unwrap().status, ActionRunStatus::Failure);
    assert_eq!((event.run.duration, event.run.schedule_id), (Some(156_000_000_000), Some(0)));
    assert!(event.run.event_payload.unwrap().starts_with('{'));
}
