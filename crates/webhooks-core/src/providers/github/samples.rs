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
    "issue_comment",
    "issue_comment.on_pull_request",
    "issues",
    "issues.labeled",
    "issues.transferred",
    "ping",
    "pull_request",
    "pull_request.closed_merged",
    "pull_request.deleted_fork",
    "push",
    "push.deleted",
    "push.form",
    "push.tag",
    "release",
    "workflow_run",
];
