//! What is GitLab's own: its credentials, dialects, bodies that are anybody's, and shapes that change with the version.

mod auth;
mod mutation;
mod shapes;

use webhooks_core::gitlab::{Auth, Event, GitLab};
use webhooks_core::scheme::StandardKey;
use webhooks_core::{
    Event as _, Fallback, FixedClock, Provider, Receiver, Request, Secret, providers, sample,
};

const SIGNING_TOKEN: &str = "whsec_YWNtZSBzaXRlIHNpZ25pbmcgdG9rZW4gLyAzMiBieXQ=";
const TOKEN: &str = "a secret token, as it is";

fn secret(text: &str) -> Secret {
    Secret::new(text).unwrap()
}

fn key(text: &str) -> StandardKey {
    StandardKey::new(&secret(text)).unwrap()
}

fn signing() -> Auth {
    Auth::signing_token(&secret(SIGNING_TOKEN)).unwrap()
}

fn either() -> Auth {
    Auth::signature_else_token(key(SIGNING_TOKEN), secret(TOKEN))
}

fn token() -> Auth {
    Auth::token(secret(TOKEN))
}

/// Kind, dialect and id of a delivery with these headers, in place of the sample's.
fn identified(kind: &str, headers: &[(&str, &str)], body: &str) -> (Option<String>, Option<String>) {
    let mut request = Request::post("/", body.to_owned());
    request.set_header("x-gitlab-event", kind);
    request.set_header("x-gitlab-token", TOKEN);
    for (name, value) in headers {
        request.set_header(name, *value);
    }
    let raw = Receiver::<GitLab>::new(token()).receive_raw(&request.head(), request.body().clone()).unwrap();
    assert_eq!(raw.kind(), kind);
    (raw.dialect().map(ToOwned::to_owned), raw.id().map(ToOwned::to_owned))
}

#[test]
fn an_id_is_what_stays_on_a_retry() {
    let id = |headers: &[(&str, &str)]| identified("Push Hook", headers, "{}").1;
    let uuids = [("x-gitlab-webhook-uuid", "1"), ("x-gitlab-event-uuid", "2")];
    assert_eq!(id(&uuids), None);
    assert_eq!(id(&[("idempotency-key", "k")]).as_deref(), Some("k"));
    assert_eq!(id(&[("idempotency-key", "k"), ("webhook-id", "w")]).as_deref(), Some("w"));
}

#[test]
fn dialects_are_read_where_a_kind_has_them() {
    let dialect = |kind: &str, body: &str| identified(kind, &[], body).0;
    let note = r#"{"object_kind":"note","object_attributes":{"noteable_type":"Snippet"}}"#;
    assert_eq!(dialect("Note Hook", note).as_deref(), Some("Snippet"));
    assert_eq!(dialect("Confidential Note Hook", note).as_deref(), Some("Snippet"));
    let push = r#"{"object_kind":"push","event_name":"another"}"#;
    assert_eq!(dialect("System Hook", push).as_deref(), Some("push"));
    assert_eq!(dialect("System Hook", r#"{"event_name":"key_create"}"#).as_deref(), Some("key_create"));
    assert_eq!(dialect("Issue Hook", r#"{"object_kind":"work_item"}"#).as_deref(), Some("work_item"));
    assert_eq!(dialect("Push Hook", push), None);
    let unnamed = r#"{"object_kind":"","event_name":"key_create"}"#;
    assert_eq!(dialect("System Hook", unnamed).as_deref(), Some("key_create"));
    for odd in ["{}", "[]", "7", r#"{"object_kind":7}"#, r#"{"object_attributes":"x"}"#, "not JSON"] {
        for kind in ["Note Hook", "Issue Hook", "System Hook"] {
            assert_eq!(dialect(kind, odd), None, "{kind} {odd}");
        }
    }
}

#[test]
fn every_dialect_has_the_variant_it_is_named_after() {
    let variant = |name: &str| {
        let request = sample::Delivery::<GitLab>::of(name).signed_with(either());
        let delivery = Receiver::<GitLab>::new(signing()).receive(&request.head(), request.body().clone());
        delivery.unwrap().event().type_name().unwrap()
    };
    for (name, expected) in [
        ("Note Hook.Commit", "CommitNoteEvent"),
        ("Note Hook.Issue", "IssueNoteEvent"),
        ("Note Hook.MergeRequest", "MergeRequestNoteEvent"),
        ("Confidential Note Hook.Snippet", "SnippetNoteEvent"),
        ("System Hook.push_old", "PushEvent"),
        ("System Hook.tag_push", "TagPushEvent"),
        ("System Hook.merge_request", "MergeRequestEvent"),
        ("System Hook.user_access_request_to_group", "GroupMemberEvent"),
        ("System Hook.user_add_to_team", "ProjectMemberEvent"),
        ("System Hook.user_failed_login", "UserEvent"),
        ("System Hook.gitlab_subscription_member_approvals_deny", "MemberApprovalsEvent"),
        ("Issue Hook.epic", "IssueEvent"),
        ("Note Hook.DesignManagement_Design", "NoteEvent"),
        ("Job Hook.old", "JobEvent"),
        ("Resource Access Token Hook.group", "AccessTokenEvent"),
        ("Resource Deploy Token Hook", "DeployTokenEvent"),
        ("Subgroup Hook", "SubgroupEvent"),
    ] {
        assert_eq!(variant(name), expected, "{name}");
    }
}

#[test]
fn a_custom_template_is_delivered_as_it_is() {
    let bodies = ["{}", r#"{"text":"maya pushed"}"#, "[1,2]", r#""text""#, r#"{"object_attributes":"x"}"#];
    for kind in ["Push Hook", "Issue Hook", "Note Hook", "System Hook", "Merge Request Hook", "Made Up Hook"]
    {
        for body in bodies {
            let request = sample::Delivery::<GitLab>::new(kind, body).signed_with(either());
            let receiver = Receiver::<GitLab>::new(signing());
            let delivery = receiver.receive(&request.head(), request.body().clone()).unwrap();
            assert_eq!((delivery.kind(), delivery.raw().body().as_ref()), (kind, body.as_bytes()));
            let fallback = delivery.event().fallback();
            assert!(
                matches!(fallback, Some(Fallback::Mismatch { .. } | Fallback::UnknownKind)),
                "{kind} {body}: {fallback:?}"
            );
        }
    }
}

#[test]
fn the_ref_tells_a_tag_from_a_branch() {
    let body = |name: &str| sample::Delivery::<GitLab>::of(name).unsigned().body().clone();
    assert!(Event::decode("Push Hook", None, &body("Tag Push Hook")).fallback().is_some());
    assert!(Event::decode("Tag Push Hook", None, &body("Push Hook")).fallback().is_some());
}

/// The header alone doesn't say it, nor does the body: events of the same members are told apart by both.
#[test]
fn the_header_and_the_body_have_to_agree() {
    let types = |kind: &str, name: &str| {
        let body = sample::Delivery::<GitLab>::of(name).unsigned().body().clone();
        Event::decode(kind, None, &body).type_name().is_some()
    };
    for (kind, other) in [
        ("Issue Hook", "Milestone Hook"),
        ("Milestone Hook", "Issue Hook"),
        ("Resource Access Token Hook", "Resource Deploy Token Hook"),
        ("Resource Deploy Token Hook", "Resource Access Token Hook"),
        ("Feature Flag Hook", "Emoji Hook"),
        ("Subgroup Hook", "System Hook.group_create"),
        ("Job Hook", "Pipeline Hook"),
        ("Note Hook", "Emoji Hook"),
        ("Emoji Hook", "Note Hook.Issue"),
    ] {
        assert!(!types(kind, other), "{other} as {kind}");
    }
    assert_eq!(Event::canonical_kind("Build Hook"), Some("Job Hook"));
}

#[test]
fn status_checks_name_no_event() {
    let check = sample::Delivery::<GitLab>::of("External Status Check");
    let request = check.clone().signed_with(Auth::status_check(secret(TOKEN)));
    assert_eq!(request.header("x-gitlab-event"), None);
    let receiver = Receiver::<GitLab>::new(Auth::status_check(secret(TOKEN)));
    let delivery = receiver.receive(&request.head(), request.body().clone()).unwrap();
    assert_eq!((delivery.kind(), delivery.raw().id()), ("External Status Check", None));
    let Event::MergeRequest(event) = delivery.event() else { panic!("{:?}", delivery.event()) };
    assert!(event.external_approval_rule.is_some());

    let mut changed = request.clone();
    changed.set_body("{}");
    assert!(receiver.receive_raw(&changed.head(), changed.body().clone()).is_err(), "the body is signed");
    let as_hook = check.signed_with(either());
    assert!(receiver.receive_raw(&as_hook.head(), as_hook.body().clone()).is_err());
    let refused = Receiver::<GitLab>::new(token()).receive_raw(&as_hook.head(), as_hook.body().clone());
    let status = refused.unwrap_err().rejection().map(webhooks_core::Rejection::status);
    assert_eq!(status, Some(400), "hooks always name the event");
}

#[test]
fn a_line_for_people() {
    let summary = |name: &str| {
        let request = sample::Delivery::<GitLab>::of(name).unsigned();
        let entry = providers::find("gitlab").unwrap();
        let identity = entry.identify(&request).unwrap();
        let event = Event::decode(&identity.kind, identity.dialect.as_deref(), request.body());
        GitLab::summarize(&event).unwrap()
    };
    for (name, line) in [
        ("Push Hook", "maya-okafor pushed 2 commits to main of acme/site"),
        ("Push Hook.deleted", "maya-okafor deleted branch price-list of acme/site"),
        ("Tag Push Hook", "maya-okafor created tag v1.4.0 of acme/site"),
        ("Issue Hook", "jonas-lind updated issue #5 in acme/site: Prices lose their cents"),
        ("Issue Hook.epic", "jonas-lind closed epic #2: A shop that counts"),
        ("Merge Request Hook", "jonas-lind opened merge request !16 in acme/site: Count cents"),
        ("Merge Request Hook.pushed", "jonas-lind pushed to merge request !16 in acme/site: Count cents"),
        (
            "Note Hook.diff_note",
            "maya-okafor changed a comment on the diff of merge request !16 in acme/site: Count cents",
        ),
        ("Pipeline Hook", "pipeline #3100 on main of acme/site: failed"),
        ("Job Hook", "job unit #380 on main of acme/site: failed"),
        ("Job Hook.old", "job unit #380 on main of Acme / Site: created"),
        ("Deployment Hook", "deployment of acme/site to production: success"),
        ("Deployment Hook.approved", "maya-okafor approved the deployment of acme/site to production"),
        ("Feature Flag Hook", "maya-okafor turned on feature flag count-cents in acme/site"),
        ("Release Hook", "release v1.4.0 of acme/site created: Cents"),
        ("Release Hook.deleted", "release v1.4.0 of acme/site deleted"),
        ("Milestone Hook.group", "milestone Autumn sale closed"),
        ("Wiki Page Hook", "maya-okafor created a wiki page in acme/site: Gnomes"),
        ("Emoji Hook", "maya-okafor reacted with tada to a comment on issue #5 in acme/site"),
        ("Emoji Hook.wiki_page", "maya-okafor reacted with tada to a wiki page in acme/site"),
        ("Note Hook.DesignManagement_Design", "maya-okafor commented on a design in acme/site"),
        ("Resource Access Token Hook", "access token deploys of acme/site expires at 2026-10-12"),
        (
            "Resource Deploy Token Hook.group",
            "deploy token registry of group acme/shop expires at 2026-10-12 07:57:25 UTC",
        ),
        ("Vulnerability Hook", "high vulnerability confirmed: Gnomes can be priced by anybody"),
        ("Subgroup Hook", "group acme/shop/gnomes: subgroup create"),
        ("System Hook.user_failed_login", "jonas-lind, who is blocked, tried to log in"),
    ] {
        assert_eq!(summary(name), line);
    }
    for sample in GitLab::samples() {
        assert!(!summary(sample.name).contains("fallback"), "{}", sample.name);
    }
}

#[test]
fn the_fixtures_are_signed_with_a_token_of_32_bytes() {
    use base64::Engine as _;
    let encoded = SIGNING_TOKEN.trim_start_matches("whsec_");
    assert_eq!(base64::engine::general_purpose::STANDARD.decode(encoded).unwrap().len(), 32);
    let request = GitLab::samples()[0].parse();
    let receiver = Receiver::<GitLab>::new(signing()).clock(FixedClock::at_unix(1_700_000_000));
    assert!(receiver.receive(&request.head(), request.body().clone()).is_ok());
}
