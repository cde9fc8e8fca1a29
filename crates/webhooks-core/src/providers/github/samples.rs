//! The fixtures of `fixtures/github`, by name.

use crate::sample::Sample;

macro_rules! samples {
    ($($name:literal),* $(,)?) => {
        &[$(Sample {
            name: $name,
            request: include_bytes!(concat!(
                env!("CARGO_MANIFEST_DIR"), "/fixtures/github/", $name, "/request.http"
            )),
        }),*]
    };
}

pub(super) const SAMPLES: &[Sample] = samples![
    "cache_sync",
    "check_run",
    "check_run.requested_action",
    "check_suite",
    "commit_comment",
    "create",
    "create.tag",
    "delete",
    "deployment",
    "deployment.text_payload",
    "deployment_protection_rule",
    "deployment_review",
    "deployment_review.approved",
    "deployment_status",
    "deployment_status.null_creator",
    "fork",
    "gollum",
    "issue_comment",
    "issue_comment.on_pull_request",
    "issues",
    "issues.labeled",
    "issues.transferred",
    "merge_group",
    "merge_group.destroyed",
    "package",
    "package.container",
    "package.nuget",
    "page_build",
    "page_build.errored",
    "ping",
    "ping.app",
    "public",
    "pull_request",
    "pull_request.closed_merged",
    "pull_request.deleted_fork",
    "push",
    "push.deleted",
    "push.form",
    "push.tag",
    "registry_package",
    "registry_package.rubygems",
    "release",
    "star",
    "star.deleted",
    "status",
    "watch",
    "workflow_dispatch",
    "workflow_job",
    "workflow_job.queued",
    "workflow_run",
];
