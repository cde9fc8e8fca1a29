//! The fixtures of `fixtures/harbor`, by name.

use crate::sample::Sample;

macro_rules! samples {
    ($($name:literal),* $(,)?) => {
        &[$(Sample {
            name: $name,
            request: include_bytes!(concat!(
                env!("CARGO_MANIFEST_DIR"), "/fixtures/harbor/", $name, "/request.http"
            )),
        }),*]
    };
}

pub(super) const SAMPLES: &[Sample] = samples![
    "DELETE_ARTIFACT",
    "DELETE_ARTIFACT.cloudevents",
    "DELETE_ARTIFACT.cloudevents_binary",
    "DELETE_CHART",
    "DOWNLOAD_CHART",
    "PULL_ARTIFACT",
    "PULL_ARTIFACT.cloudevents",
    "PULL_ARTIFACT.cloudevents_binary",
    "PUSH_ARTIFACT",
    "PUSH_ARTIFACT.cloudevents",
    "PUSH_ARTIFACT.cloudevents_binary",
    "PUSH_ARTIFACT.v1",
    "QUOTA_EXCEED",
    "QUOTA_EXCEED.cloudevents",
    "QUOTA_EXCEED.cloudevents_binary",
    "QUOTA_WARNING",
    "QUOTA_WARNING.cloudevents",
    "QUOTA_WARNING.cloudevents_binary",
    "REPLICATION",
    "REPLICATION.cloudevents",
    "REPLICATION.cloudevents_binary",
    "REPLICATION.failed",
    "REPLICATION.repository",
    "SCANNING_COMPLETED",
    "SCANNING_COMPLETED.cloudevents",
    "SCANNING_COMPLETED.cloudevents_binary",
    "SCANNING_COMPLETED.sbom",
    "SCANNING_FAILED",
    "SCANNING_FAILED.cloudevents",
    "SCANNING_FAILED.cloudevents_binary",
    "SCANNING_STOPPED",
    "SCANNING_STOPPED.cloudevents",
    "SCANNING_STOPPED.cloudevents_binary",
    "TAG_RETENTION",
    "TAG_RETENTION.cloudevents",
    "TAG_RETENTION.cloudevents_binary",
    "TAG_RETENTION.repository",
    "UPLOAD_CHART",
];
