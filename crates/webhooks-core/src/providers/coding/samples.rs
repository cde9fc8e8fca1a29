//! The fixtures of `fixtures/coding`, by name.

use crate::sample::Sample;

macro_rules! samples {
    ($($name:literal),* $(,)?) => {
        &[$(Sample {
            name: $name,
            request: include_bytes!(concat!(
                env!("CARGO_MANIFEST_DIR"), "/fixtures/coding/", $name, "/request.http"
            )),
        }),*]
    };
}

pub(super) const SAMPLES: &[Sample] = samples![
    "artifact",
    "ci",
    "ci.update_job",
    "document",
    "member",
    "merge_request",
    "merge_request.v1",
    "ping",
    "ping.v1",
    "pull_request",
    "push",
    "push.branch_deleted",
    "push.tag",
    "push.v1",
    "task",
];
