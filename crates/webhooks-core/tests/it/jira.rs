//! What is special to Jira: webhooks without a body, without a name, without a signature; two generations of users;
//! custom fields.

use std::error::Error;

use serde_json::{Value, json};
use webhooks_core::jira::{Auth, Event, EventName, IssueEvent, IssueEventType, Jira};
use webhooks_core::scheme::{Authenticate, Basic};
use webhooks_core::{
    Clock, Delivery, Fallback, Integrity, Provider, Reason, Receiver, Refusal, Rejection, Request, Secret,
    SystemClock, providers, sample,
};

const SECRET: &str = "acme's secret at Jira";

fn secret() -> Secret {
    Secret::new(SECRET).unwrap()
}

fn jira() -> Receiver<Jira> {
    Receiver::new(Auth::hmac_sha256(secret()))
}

fn fixture(name: &str) -> Request {
    Jira::samples().iter().find(|sample| sample.name == name).unwrap().parse()
}

fn received(receiver: &Receiver<Jira>, request: &Request) -> Delivery<Jira> {
    receiver.receive(&request.head(), request.body().clone()).unwrap()
}

fn rejected(receiver: &Receiver<Jira>, request: &Request) -> Rejection {
    let refusal = receiver.receive(&request.head(), request.body().clone()).unwrap_err();
    refusal.rejection().unwrap().clone()
}

/// A body of one's own, signed.
fn signed(body: impl Into<String>) -> Request {
    let mut request = Request::post("/", body.into());
    Auth::hmac_sha256(secret()).sign(&mut request, SystemClock.now());
    request
}

fn issue(name: &str) -> IssueEvent {
    match received(&jira(), &fixture(name)).into_event() {
        Event::Issue(event) => *event,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_identifier_is_the_delivery_s_in_every_retry() {
    let mut request = fixture("jira_issue_updated");
    request.set_header("x-atlassian-webhook-retry", "2");
    let delivery = received(&jira(), &request);
    assert_eq!(delivery.id(), request.header("x-atlassian-webhook-identifier"));
    assert_eq!((delivery.kind(), delivery.integrity()), ("jira:issue_updated", Integrity::Body));
    assert_eq!(delivery.action(), Some("issue_generic"));
    request.add_header("X-Atlassian-Webhook-Identifier", "another");
    assert_eq!(rejected(&jira(), &request).reason(), Reason::HeaderRepeated);
    assert_eq!(received(&jira(), &fixture("jira_worklog_updated")).id(), None);
}

#[test]
fn no_other_digest_and_no_bare_one() {
    let good = fixture("comment_created");
    let hex = good.header("x-hub-signature").unwrap().strip_prefix("sha256=").unwrap();
    for bad in [hex.to_owned(), format!("sha1={hex}"), format!("sha512={hex}"), format!("SHA256={hex}")] {
        let mut request = good.clone();
        request.set_header("x-hub-signature", bad.as_str());
        assert_eq!(rejected(&jira(), &request).reason(), Reason::CredentialMalformed, "{bad}");
    }
    let mut twice = good.clone();
    twice.add_header("X-Hub-Signature", good.header("x-hub-signature").unwrap());
    assert_eq!(rejected(&jira(), &twice).status(), 401);
    let mut without = good;
    without.remove_header("x-hub-signature");
    assert_eq!(rejected(&jira(), &without).reason(), Reason::CredentialMissing);
}

/// "Exclude body": nothing is posted, and nothing says which event it was.
#[test]
fn a_webhook_without_a_body_is_a_delivery() {
    let delivery = received(&jira(), &signed(""));
    assert_eq!((delivery.kind(), delivery.raw().body().len()), ("", 0));
    assert!(matches!(delivery.event(), Event::Fallback(Fallback::UnknownKind)));
    let request = signed("");
    let only = jira().receive_only::<IssueEvent>(&request.head(), request.body().clone());
    assert!(matches!(only, Err(Refusal::Answer(answer)) if answer.status == 200));
    let blank = signed(" ");
    assert_eq!(rejected(&jira(), &blank).reason(), Reason::NotJson);
    let mut forged = signed("");
    forged.set_header("x-hub-signature", format!("sha256={}", "0".repeat(64)));
    assert_eq!(rejected(&jira(), &forged).reason(), Reason::SignatureMismatch);
}

#[test]
fn a_body_without_a_known_name_is_delivered() {
    for (body, kind) in [
        (r#"{"webhookEvent":"jira:issue_painted","issue":{}}"#, "jira:issue_painted"),
        (r#"{"webhookEvent":7}"#, ""),
        (r#"{"webhookEvent":"two\nlines"}"#, ""),
        (r#"{"issue":{"key":"TIS-42"}}"#, ""),
        ("[]", ""),
    ] {
        let delivery = received(&jira(), &signed(body));
        assert_eq!(delivery.kind(), kind, "{body}");
        assert!(matches!(delivery.event(), Event::Fallback(Fallback::UnknownKind)), "{body}");
    }
}

#[test]
fn a_workflow_s_trigger_is_known_by_its_transition() {
    let delivery = received(&jira(), &fixture("transition"));
    let Event::Transition(event) = delivery.event() else { panic!("{delivery:?}") };
    assert_eq!(event.transition.to_status.as_deref(), Some("In Progress"));
    assert_eq!(event.comment.as_ref().unwrap().as_text(), Some("Here we go"));
}

#[test]
fn one_name_for_edits_comments_and_transitions() {
    assert_eq!(issue("jira_issue_updated").issue_event_type, Some(IssueEventType::IssueGeneric));
    assert_eq!(issue("jira_issue_updated.assigned").issue_event_type, Some(IssueEventType::IssueAssigned));
    let commented = issue("jira_issue_updated.commented");
    assert_eq!(commented.issue_event_type, Some(IssueEventType::IssueCommented));
    assert!(commented.comment.unwrap().body.unwrap().as_text().unwrap().contains("*fizzled*"));
    let request = sample::Delivery::<Jira>::of("jira:issue_updated")
        .set("/issue_event_type_name", "issue_painted")
        .signed_with(Auth::hmac_sha256(secret()));
    let Event::Issue(event) = received(&jira(), &request).into_event() else { panic!("no issue") };
    assert_eq!(event.issue_event_type.unwrap().as_str(), "issue_painted");
}

#[test]
fn users_of_both_generations() {
    let cloud = issue("jira_issue_updated").user.unwrap();
    assert!(cloud.account_id.is_some() && cloud.name.is_none() && cloud.email_address.is_none());
    let server = issue("jira_issue_updated.commented").user.unwrap();
    assert_eq!((server.name.as_deref(), server.key.as_deref()), (Some("ivy"), Some("JIRAUSER10001")));
    assert!(server.account_id.is_none());
}

#[test]
fn what_the_documentation_shows_is_typed() {
    let event = issue("jira_issue_updated.documentation");
    let user = event.user.unwrap();
    assert_eq!(user.active.unwrap().is_set(), Some(true));
    assert!(user.account_id.unwrap().starts_with("712020:"));
    assert_eq!(event.issue.fields.priority.as_ref().unwrap().name.as_deref(), Some("Minor"));
    assert_eq!(event.changelog.unwrap().id.unwrap().as_u64(), Some(10124));
}

#[test]
fn custom_fields_are_held_by_name() -> Result<(), Box<dyn Error>> {
    let fields = issue("jira_issue_updated.custom_fields").issue.fields;
    assert_eq!(fields.custom.get("customfield_10016").unwrap().as_value(), &json!(3.5));
    let cascade: Value = fields.custom.get("customfield_10040").unwrap().parse()?;
    assert_eq!(cascade.pointer("/child/value"), Some(&json!("Fine")));
    assert!(fields.custom.get("customfield_10034").is_none(), "it is null");
    assert!(fields.custom.get("summary").is_none(), "it is no custom field");
    let names: Vec<&str> = fields.custom.iter().map(|(name, _)| name).collect();
    assert!(names.len() == 5 && names.is_sorted(), "{names:?}");
    Ok(())
}

#[test]
fn rich_text_may_be_a_tree() {
    let fields = issue("jira_issue_updated.document").issue.fields;
    let document = fields.description.as_ref().unwrap().as_object().unwrap();
    let text: Vec<&str> =
        document.content[0].content.iter().filter_map(|node| node.text.as_deref()).collect();
    assert_eq!(text, [" read the ", "manual"]);
}

#[test]
fn a_merge_comes_as_a_deletion() {
    let delivery = received(&jira(), &fixture("jira_version_deleted.merged"));
    let Event::Version(event) = delivery.event() else { panic!("{delivery:?}") };
    assert_eq!(event.webhook_event, EventName::VersionDeleted);
    assert_eq!(event.merged_to.as_ref().unwrap().name.as_deref(), Some("1.2"));
}

#[test]
fn all_names_of_cloud_are_typed() {
    let kinds = providers::find("jira").unwrap().kinds();
    for name in EventName::KNOWN {
        assert!(kinds.contains(name), "{name}");
    }
    assert_eq!(EventName::KNOWN.len(), 57 + 2);
    assert_eq!(kinds.len(), EventName::KNOWN.len() + 1);
}

/// The name is in the body, so that whoever can replay a body can't rename it.
#[test]
fn a_header_does_not_name_the_event() {
    let mut request = fixture("sprint_started");
    request.set_header("x-event-key", "sprint_closed");
    assert_eq!(received(&jira(), &request).kind(), "sprint_started");
}

#[test]
fn a_secret_in_the_url_stands_beside_what_server_adds() {
    let receiver = Receiver::<Jira>::new(Auth::url_secret(secret()));
    let mut request = fixture("comment_created.server");
    request.remove_header("x-hub-signature");
    request.set_query(Some(
        "user_id=ivy&secret=acme%27s%20secret%20at%20Jira&user_key=JIRAUSER10001".to_owned(),
    ));
    assert_eq!(received(&receiver, &request).integrity(), Integrity::Sender);
    request.set_query(Some("user_id=ivy".to_owned()));
    assert_eq!(rejected(&receiver, &request).reason(), Reason::CredentialMissing);

    let receiver = Receiver::<Jira>::new(Auth::basic(Basic::user("jira", &secret()).unwrap()));
    Auth::basic(Basic::user("jira", &secret()).unwrap()).sign(&mut request, SystemClock.now());
    assert_eq!(received(&receiver, &request).raw().way(), "basic");
}

#[test]
fn summaries() {
    for (name, summary) in [
        ("jira_issue_updated", "Wile Coyote moved TIS-42 (Light the fuse) to In Progress"),
        ("jira_issue_updated.commented", "Ivy Acme commented on TIS-42 (Light the fuse)"),
        ("jira_issue_created", "Ivy Acme created TIS-42 (Light the fuse)"),
        ("comment_deleted", "somebody deleted a comment on TIS-42 (Light the fuse)"),
        ("worklog_created", "Wile Coyote created a work log of 1h 30m"),
        ("project_soft_deleted", "project Things I shoot was put into the trash"),
        ("jira_version_deleted.merged", "version 1.1 was merged into 1.2"),
        ("sprint_started", "sprint TIS Sprint 7 was started"),
        ("transition", "Ivy Acme moved TIS-42 (Light the fuse) from To Do to In Progress"),
    ] {
        let delivery = received(&jira(), &fixture(name));
        assert_eq!(Jira::summarize(delivery.event()).as_deref(), Some(summary), "{name}");
    }
}
