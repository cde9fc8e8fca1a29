//! What is GitLab's own: two credentials, dialects, bodies that are anybody's, and shapes that change with the version.

mod auth;

use webhooks_core::gitlab::{Auth, Event, GitLab, MergeRequestAction, PipelineEvent, ReviewState};
use webhooks_core::scheme::StandardKey;
use webhooks_core::{Event as _, Fallback, FixedClock, Provider, Receiver, Request, Secret, sample};

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

fn merge_request(name: &str) -> webhooks_core::gitlab::MergeRequestEvent {
    sample::Delivery::<GitLab>::of(name).payload()
}

#[test]
fn what_changes_its_shape() {
    let again =
        merge_request("Merge Request Hook.review_requested_again").changes.unwrap().reviewers.unwrap();
    let [before, now] = [again.previous, again.current].map(|reviewers| reviewers.unwrap().remove(0));
    assert_eq!((before.state, before.re_requested), (Some(ReviewState::Approved), Some(false)));
    assert_eq!((now.state, now.re_requested), (Some(ReviewState::Unreviewed), Some(true)));

    let removes = |name: &str| {
        let params = merge_request(name).object_attributes.merge_params.unwrap();
        params.force_remove_source_branch.unwrap().is_set()
    };
    assert_eq!(removes("Merge Request Hook"), Some(true), "\"1\"");
    assert_eq!(removes("Merge Request Hook.merged"), Some(true), "true");
    assert_eq!(removes("Merge Request Hook.old"), Some(false), "\"0\"");

    let without = merge_request("Merge Request Hook.without_action");
    assert!(without.object_attributes.action.is_none() && without.labels.is_empty());
    assert!(without.object_attributes.source.is_none() && without.reviewers.is_empty());
    let opened = merge_request("Merge Request Hook");
    assert_eq!(opened.object_attributes.action, Some(MergeRequestAction::Open));
    assert_eq!(opened.user.unwrap().email.as_deref(), Some("[REDACTED]"));
}

#[test]
fn ids_may_be_text_and_durations_whole() {
    let pipeline: PipelineEvent = sample::Delivery::<GitLab>::of("Pipeline Hook")
        .set("/object_attributes/id", "3100")
        .set("/object_attributes/duration", 1.5)
        .set("/builds/0/duration", 55)
        .payload();
    assert_eq!(pipeline.object_attributes.id.as_u64(), Some(3100));
    assert_eq!(pipeline.object_attributes.duration, Some(1.5));
}

#[test]
fn variables_and_tokens_are_not_shown() {
    let pipeline: PipelineEvent = sample::Delivery::<GitLab>::of("Pipeline Hook").payload();
    let value = pipeline.object_attributes.variables[0].value.as_ref().unwrap();
    assert_eq!(value.expose(), "not for everybody");
    assert!(!format!("{pipeline:?}").contains(value.expose()));
    let note: webhooks_core::gitlab::SnippetNoteEvent =
        sample::Delivery::<GitLab>::of("Note Hook.Snippet").payload();
    let token = note.snippet.secret_token.as_ref().unwrap();
    assert!(!format!("{note:?}").contains(token.expose()));
}

#[test]
fn times_are_read_in_every_layout() {
    let readable = |time: Option<webhooks_core::wire::Timestamp>| time.unwrap().to_jiff().is_ok();
    let opened = merge_request("Merge Request Hook").object_attributes;
    assert!(readable(opened.created_at), "blank and UTC");
    assert!(readable(opened.last_commit.unwrap().timestamp), "offset");
    assert!(readable(merge_request("Merge Request Hook.old").object_attributes.created_at), "milliseconds");
    let issue: webhooks_core::gitlab::IssueEvent = sample::Delivery::<GitLab>::of("Issue Hook").payload();
    assert!(readable(issue.object_attributes.due_date), "a day");
}

#[test]
fn a_line_for_people() {
    let summary = |name: &str| {
        let request = sample::Delivery::<GitLab>::of(name).signed_with(either());
        let delivery =
            Receiver::<GitLab>::new(signing()).receive(&request.head(), request.body().clone()).unwrap();
        GitLab::summarize(delivery.event()).unwrap()
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
