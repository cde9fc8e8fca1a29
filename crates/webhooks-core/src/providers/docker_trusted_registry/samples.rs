//! The fixtures of `fixtures/docker_trusted_registry`, by name.

use crate::sample::Sample;

macro_rules! samples {
    ($($name:literal),* $(,)?) => {
        &[$(Sample {
            name: $name,
            request: include_bytes!(concat!(
                env!("CARGO_MANIFEST_DIR"), "/fixtures/docker_trusted_registry/", $name, "/request.http"
            )),
        }),*]
    };
}

pub(super) const SAMPLES: &[Sample] = samples![
    "CHART_DELETE",
    "CHART_LINTED",
    "CHART_PULL",
    "CHART_PUSH",
    "MANIFEST_DELETE",
    "MANIFEST_PULL",
    "MANIFEST_PUSH",
    "POLL_MIRRORING",
    "PROMOTION",
    "PUSH_MIRRORING",
    "REPO_CREATED",
    "REPO_DELETED",
    "REPO_UPDATED",
    "SCANNER_UPDATE_COMPLETED",
    "SCAN_COMPLETED",
    "SCAN_FAILED",
    "TAG_DELETE",
    "TAG_PULL",
    "TAG_PUSH",
    "TAG_PUSH.test",
];
