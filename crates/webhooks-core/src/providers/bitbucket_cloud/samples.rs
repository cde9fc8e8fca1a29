//! The fixtures of `fixtures/bitbucket_cloud`, by name.

use crate::sample::Sample;

macro_rules! samples {
    ($($name:literal),* $(,)?) => {
        &[$(Sample {
            name: $name,
            request: include_bytes!(concat!(
                env!("CARGO_MANIFEST_DIR"), "/fixtures/bitbucket_cloud/", $name, "/request.http"
            )),
        }),*]
    };
}

pub(super) const SAMPLES: &[Sample] = samples![
    "issue_comment_created",
    "issue_created",
    "issue_created.documentation",
    "issue_updated",
    "pipeline_span_created",
    "pipeline_span_created.step",
    "project_updated",
    "pullrequest_approved",
    "pullrequest_changes_request_created",
    "pullrequest_changes_request_removed",
    "pullrequest_comment_created",
    "pullrequest_comment_created.reply",
    "pullrequest_comment_deleted",
    "pullrequest_comment_reopened",
    "pullrequest_comment_resolved",
    "pullrequest_comment_updated",
    "pullrequest_created",
    "pullrequest_created.documentation",
    "pullrequest_created.draft_from_fork",
    "pullrequest_fulfilled",
    "pullrequest_push",
    "pullrequest_rejected",
    "pullrequest_rejected.deleted_fork",
    "pullrequest_unapproved",
    "pullrequest_updated",
    "repo_commit_comment_created",
    "repo_commit_status_created",
    "repo_commit_status_updated",
    "repo_created",
    "repo_deleted",
    "repo_fork",
    "repo_imported",
    "repo_push",
    "repo_push.annotated_tag",
    "repo_push.branch_created",
    "repo_push.branch_deleted",
    "repo_push.documentation",
    "repo_push.forced",
    "repo_push.old",
    "repo_push.tag_deleted",
    "repo_push.two_refs",
    "repo_push.without_changes",
    "repo_transfer",
    "repo_updated",
];
