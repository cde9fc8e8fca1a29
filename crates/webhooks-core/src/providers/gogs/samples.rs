//! The fixtures of `fixtures/gogs`, by name.

use crate::sample::Sample;

macro_rules! samples {
    ($($name:literal),* $(,)?) => {
        &[$(Sample {
            name: $name,
            request: include_bytes!(concat!(
                env!("CARGO_MANIFEST_DIR"), "/fixtures/gogs/", $name, "/request.http"
            )),
        }),*]
    };
}

pub(super) const SAMPLES: &[Sample] = samples![
    "create",
    "create.tag",
    "delete",
    "fork",
    "issue_comment",
    "issue_comment.pull_request",
    "issues",
    "issues.edited",
    "pull_request",
    "pull_request.closed_merged",
    "pull_request.deleted_fork",
    "push",
    "push.created",
    "push.form",
    "push.oldest",
    "push.test_delivery",
    "release",
];
