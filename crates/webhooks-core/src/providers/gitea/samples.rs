//! The fixtures of `fixtures/gitea`, by name.

use crate::sample::Sample;

macro_rules! samples {
    ($($name:literal),* $(,)?) => {
        &[$(Sample {
            name: $name,
            request: include_bytes!(concat!(
                env!("CARGO_MANIFEST_DIR"), "/fixtures/gitea/", $name, "/request.http"
            )),
        }),*]
    };
}

pub(super) const SAMPLES: &[Sample] = samples![
    "action_run_failure",
    "action_run_recover",
    "action_run_success",
    "create",
    "create.forgejo",
    "create.tag",
    "delete",
    "delete.forgejo",
    "fork",
    "issue_assign",
    "issue_comment",
    "issue_comment.deleted",
    "issue_comment.edited",
    "issue_label",
    "issue_label.cleared",
    "issue_milestone",
    "issues",
    "issues.closed_by_commit",
    "issues.edited",
    "issues.legacy_secret",
    "package",
    "package.empty_event",
    "package.forgejo",
    "pull_request",
    "pull_request.closed_merged",
    "pull_request.deleted_fork",
    "pull_request.edited",
    "pull_request.forgejo",
    "pull_request.oldest",
    "pull_request_assign",
    "pull_request_comment",
    "pull_request_label",
    "pull_request_milestone",
    "pull_request_review_approved",
    "pull_request_review_comment",
    "pull_request_review_comment.group_only",
    "pull_request_review_rejected",
    "pull_request_review_request",
    "pull_request_sync",
    "pull_request_sync.refs_for",
    "push",
    "push.deleted",
    "push.forgejo",
    "push.forgejo_type",
    "push.form",
    "push.get",
    "push.group_only",
    "push.sha256",
    "push.tag",
    "push.test_delivery",
    "release",
    "release.forgejo",
    "repository",
    "repository.deleted",
    "status",
    "status.empty_event",
    "wiki",
    "workflow_job",
    "workflow_job.queued",
    "workflow_run",
    "workflow_run.requested",
];
