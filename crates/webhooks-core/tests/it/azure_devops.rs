//! Azure DevOps signs nothing, and a subscription may leave out nearly everything.

use webhooks_core::azure_devops::{
    Auth, AzureDevOps, Event, EventType, FieldValue, MergeStatus, PullRequestEvent, PushEvent,
};
use webhooks_core::scheme::{Authenticate, Basic, Credentials};
use webhooks_core::{
    Delivery, Event as _, Fallback, Integrity, Provider, Reason, Receiver, Refusal, Rejection, Request,
    Secret, sample,
};

const PASSWORD: &str = "the password of our subscription";

fn basic() -> Auth {
    Auth::basic(Basic::user("azure", &Secret::new(PASSWORD).unwrap()).unwrap())
}

fn header() -> Auth {
    Auth::header(Secret::new(PASSWORD).unwrap())
}

fn receive(auth: Auth, request: &Request) -> Result<Delivery<AzureDevOps>, Reason> {
    let refused = |refusal: Refusal| refusal.rejection().map_or(Reason::NotJson, Rejection::reason);
    Receiver::<AzureDevOps>::new(auth).receive(&request.head(), request.body().clone()).map_err(refused)
}

fn fixture(name: &str) -> Request {
    AzureDevOps::samples().iter().find(|sample| sample.name == name).unwrap().parse()
}

fn event(name: &str) -> Event {
    receive(basic(), &fixture(name)).unwrap().into_event()
}

#[test]
fn each_way_proves_the_sender_alone() {
    for (name, auth, other) in
        [("basic", basic as fn() -> Auth, header as fn() -> Auth), ("header", header, basic)]
    {
        let request = sample::Delivery::<AzureDevOps>::of("git.push").signed_with(auth());
        let delivery = receive(auth(), &request).unwrap();
        assert_eq!((delivery.raw().way(), delivery.integrity()), (name, Integrity::Sender));
        assert!(receive(other(), &request).is_err_and(Reason::is_unauthenticated), "{name}");
        for shown in [format!("{:?}", auth()), format!("{request:?}"), format!("{delivery:?}")] {
            assert!(!shown.contains("our subscription") && !shown.contains("YXp1cmU6"), "{shown}");
        }
    }
}

#[test]
fn wrong_empty_and_repeated_credentials_are_refused() {
    let sent = |values: &[&str]| {
        let mut request = fixture("git_push");
        request.remove_header("authorization");
        for value in values {
            request.add_header("authorization", *value);
        }
        receive(basic(), &request).map(drop).map_err(Reason::is_unauthenticated)
    };
    let good = fixture("git_push").header("authorization").unwrap().to_owned();
    assert_eq!(sent(&[&good]), Ok(()));
    assert_eq!(sent(&[&good.replace("Basic", "bASIC")]), Ok(()));
    for wrong in
        ["", "Basic", "Basic ", "Basic Og==", "Basic YXp1cmU=", "Basic !!!", "Bearer abc", &good[6..]]
    {
        assert_eq!(sent(&[wrong]), Err(true), "{wrong:?}");
    }
    assert_eq!(sent(&[]), Err(true));
    assert_eq!(sent(&[&good, &good]), Err(true));
}

#[test]
fn a_header_of_any_name_but_no_signature() {
    let auth = || Auth::header_named("x-acme-key", Secret::new(PASSWORD).unwrap());
    let mut request = fixture("git_push");
    assert_eq!(receive(auth(), &request).unwrap_err(), Reason::CredentialMissing);
    request.set_header("X-Acme-Key", PASSWORD);
    assert!(receive(auth(), &request).is_ok());
    request.add_header("x-acme-key", PASSWORD);
    assert_eq!(receive(auth(), &request).unwrap_err(), Reason::CredentialRepeated);

    for way in ["hmac_sha1", "hmac_sha256", "signature", "none"] {
        let credentials = Credentials::from(Secret::new("azure:a long password").unwrap());
        assert!(Auth::from_secrets(way, credentials).is_err(), "{way}");
    }
    assert!(
        Auth::from_secrets("basic", Credentials::from(Secret::new("no colon in here").unwrap())).is_err()
    );
}

#[test]
fn resources_may_be_left_out() {
    let Event::Push(none) = event("git_push.none") else { panic!() };
    assert!(none.resource.is_none() && none.message.is_none());
    let Event::Push(minimal) = event("git_push.minimal") else { panic!() };
    let resource = minimal.resource.unwrap();
    assert_eq!((resource.push_id, resource.commits.len()), (Some(14), 0));
    assert!(resource.repository.is_none());

    let mut request = fixture("git_push");
    request.set_body(r#"{"eventType":"git.push"}"#);
    assert!(matches!(receive(basic(), &request).unwrap().event(), Event::Push(_)));
}

#[test]
fn whatever_is_authentic_is_delivered() {
    for (body, kind) in [
        ("{}", ""),
        ("[]", ""),
        (r#"{"eventType":null}"#, ""),
        (r#"{"eventType":"git.repo.undeleted","id":"1"}"#, "git.repo.undeleted"),
    ] {
        let mut request = fixture("git_push");
        request.set_body(body);
        let delivery = receive(basic(), &request).unwrap();
        assert_eq!(delivery.kind(), kind, "{body}");
        assert!(delivery.event().fallback().is_some(), "{body}");
    }
    let mut request = fixture("git_push");
    request.set_body(r#"{"eventType":"git.push","resource":{"commits":7}}"#);
    let delivery = receive(basic(), &request).unwrap();
    let Some(Fallback::Mismatch { path, .. }) = delivery.event().fallback() else { panic!() };
    assert_eq!(path, "resource.commits");
}

#[test]
fn events_about_the_same_are_of_one_type() {
    let Event::PullRequest(merged) = event("git_pullrequest_merged.conflicts") else { panic!() };
    assert_eq!(merged.event_type, EventType::GitPullRequestMerged);
    assert_eq!(merged.resource.unwrap().merge_status, Some(MergeStatus::Conflicts));

    let request = fixture("git_pullrequest_created");
    let receiver = Receiver::<AzureDevOps>::new(basic());
    let only = receiver.receive_only::<PullRequestEvent>(&request.head(), request.body().clone()).unwrap();
    assert_eq!(only.event_type, EventType::GitPullRequestCreated);
    let skipped = receiver.receive_only::<PushEvent>(&request.head(), request.body().clone());
    assert_eq!(skipped.unwrap_err().into_answer().status, 200);
}

#[test]
fn names_of_the_documentation_are_those_of_deliveries() {
    for (named, kind) in [
        ("ms.azure-devops-release.release-created-event", "ms.vss-release.release-created-event"),
        ("git.pullrequest.merge.attempted", "git.pullrequest.merged"),
        ("manualintervention.pending", "ms.vss-release.deployment-mi-pending-event"),
    ] {
        let mut request = fixture("git_push");
        request.set_body(format!(r#"{{"eventType":"{named}"}}"#));
        let delivery = receive(basic(), &request).unwrap();
        assert_eq!(delivery.kind(), kind, "{named}");
        assert!(delivery.event().fallback().is_none(), "{named}");
    }
}

#[test]
fn a_run_s_id_is_a_number_or_text() {
    let Event::Approval(approval) = event("ms_vss-pipelinechecks-events_approval-pending.of_a_run") else {
        panic!()
    };
    let change = approval.resource.unwrap();
    let owner = change.approval.unwrap().pipeline.unwrap().owner.unwrap();
    assert_eq!(change.run.unwrap().id.unwrap().as_str(), Some("1902"));
    assert_eq!(owner.id.unwrap().as_u64(), Some(1902));
}

#[test]
fn fields_of_work_items_are_by_reference_name() {
    let Event::WorkItem(created) = event("workitem_created") else { panic!() };
    let fields = created.resource.unwrap().fields;
    assert_eq!(fields.get("Custom.Rocket").and_then(FieldValue::as_text), Some("Mark 2"));
    assert_eq!(fields.get("Microsoft.VSTS.Common.Priority").and_then(FieldValue::as_number), Some(1.0));
    assert!(matches!(fields.get("System.ChangedBy"), Some(FieldValue::Identity(_))));

    let Event::WorkItemUpdated(updated) = event("workitem_updated") else { panic!() };
    let update = updated.resource.unwrap();
    assert_eq!((update.id, update.work_item_id), (Some(2), Some(31)));
    let state = update.fields.get("System.State").unwrap();
    assert_eq!(state.old_value.as_ref().and_then(FieldValue::as_text), Some("New"));
    assert!(update.fields.get("Custom.Rocket").unwrap().new_value.is_none());

    let Event::WorkItemUpdated(updated) = event("workitem_updated.values_alone") else { panic!() };
    let fields = updated.resource.unwrap().fields;
    let state = fields.get("System.State").unwrap();
    assert_eq!(state.new_value.as_ref().and_then(FieldValue::as_text), Some("Active"));
    assert!(state.old_value.is_none());
    assert_eq!(
        fields.get("System.Rev").unwrap().new_value.as_ref().and_then(FieldValue::as_number),
        Some(3.0)
    );
    let deleted = fields.get("System.IsDeleted").unwrap();
    assert!(matches!(deleted.new_value, Some(FieldValue::Flag(false))));
}

#[test]
fn the_id_is_the_event_s() {
    let delivery = receive(basic(), &fixture("git_push")).unwrap();
    let Event::Push(push) = delivery.event() else { panic!() };
    assert!(delivery.id().is_some());
    assert_eq!(delivery.id(), push.id.as_deref());
}

#[test]
fn one_line_for_people() {
    let line = |name| AzureDevOps::summarize(&event(name));
    assert_eq!(line("workitem_created").unwrap(), "Bug #31 (The rocket does not start) created by Ivy Acme");
    assert_eq!(line("git_push.none"), None);
}
