//! Members that have another shape from one delivery to the next, or from one version to the next.

use webhooks_core::gitlab::{
    DeploymentEvent, EmojiEvent, GitLab, IssueEvent, JobEvent, MergeRequestAction, MergeRequestEvent,
    PipelineEvent, ReviewState, SnippetNoteEvent,
};
use webhooks_core::sample;
use webhooks_core::wire::Timestamp;

fn merge_request(name: &str) -> MergeRequestEvent {
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
    let note: SnippetNoteEvent = sample::Delivery::<GitLab>::of("Note Hook.Snippet").payload();
    let token = note.snippet.secret_token.as_ref().unwrap();
    assert!(!format!("{note:?}").contains(token.expose()));
}

#[test]
fn times_are_read_in_every_layout() {
    let readable = |time: Option<Timestamp>| time.unwrap().to_jiff().is_ok();
    let opened = merge_request("Merge Request Hook").object_attributes;
    assert!(readable(opened.created_at), "blank and UTC");
    assert!(readable(opened.last_commit.unwrap().timestamp), "offset");
    assert!(readable(merge_request("Merge Request Hook.old").object_attributes.created_at), "milliseconds");
    let issue: IssueEvent = sample::Delivery::<GitLab>::of("Issue Hook").payload();
    assert!(readable(issue.object_attributes.due_date), "a day");

    for layout in [
        "2026-10-05 07:30:00 UTC",
        "2026-10-05 07:30:00.250 UTC",
        "2026-10-05T07:30:00Z",
        "2026-10-05T07:30:00.250Z",
        "2026-10-05T09:30:00+02:00",
        "2026-10-05T09:30:00.250+02:00",
        "2026-10-05 09:30:00 +0200",
        "2026-10-05 09:30:00.250 +0200",
        "2026-10-05",
    ] {
        let flag = sample::Delivery::<GitLab>::of("Deployment Hook").set("/status_changed_at", layout);
        let time = flag.payload::<DeploymentEvent>().status_changed_at.unwrap();
        let day = time.to_jiff().map(|instant| instant.to_string());
        assert!(day.as_ref().is_ok_and(|day| day.starts_with("2026-10-05T0")), "{layout}: {day:?}");
        assert_eq!(time.as_str(), layout);
    }
    let none = sample::Delivery::<GitLab>::of("Deployment Hook")
        .set("/status_changed_at", "2015-04-08T21: 00:25-07:00");
    assert!(
        none.payload::<DeploymentEvent>().status_changed_at.unwrap().to_jiff().is_err(),
        "in the documentation"
    );
}

#[test]
fn reactions_have_what_they_are_on_beside_them() {
    let emoji = |name: &str| -> EmojiEvent { sample::Delivery::<GitLab>::of(name).payload() };
    let on_comment = emoji("Emoji Hook");
    assert!(on_comment.note.is_some() && on_comment.issue.is_some());
    assert!(emoji("Emoji Hook.merge_request").merge_request.is_some());
    assert!(emoji("Emoji Hook.snippet").project_snippet.is_some());
    assert!(emoji("Emoji Hook.commit").commit.is_some());
    let renamed = sample::Delivery::<GitLab>::of("Emoji Hook").remove("/note").remove("/issue");
    let issue = serde_json::json!({"id": 1, "iid": 2, "title": "Shop", "author_id": null});
    for name in ["/issue", "/work_item", "/epic"] {
        let event: EmojiEvent = renamed.clone().set(name, issue.clone()).payload();
        assert!(event.issue.is_some(), "{name}");
    }
}

#[test]
fn a_commit_s_id_is_a_pipeline_s_in_a_job() {
    let job: JobEvent = sample::Delivery::<GitLab>::of("Job Hook").payload();
    assert_eq!(job.commit.unwrap().id, job.pipeline_id);
    let old: JobEvent = sample::Delivery::<GitLab>::of("Job Hook.old").payload();
    assert_eq!(old.user.unwrap().username, None);
}
