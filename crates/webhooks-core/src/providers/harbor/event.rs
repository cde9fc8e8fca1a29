use super::{
    BinaryEvent, DeleteArtifactEvent, DeleteChartEvent, DownloadChartEvent, Harbor, PullArtifactEvent,
    PushArtifactEvent, QuotaExceedEvent, QuotaWarningEvent, ReplicationEvent, ScanningCompletedEvent,
    ScanningFailedEvent, ScanningStoppedEvent, TagRetentionEvent, UploadChartEvent,
};
use crate::Deserialize;

crate::events! {
    /// What Harbor sends. Kinds are those of its default format.
    pub enum Event for Harbor {
        Binary(
            "PUSH_ARTIFACT": "cloudevents_binary",
            "PULL_ARTIFACT": "cloudevents_binary",
            "DELETE_ARTIFACT": "cloudevents_binary",
            "SCANNING_COMPLETED": "cloudevents_binary",
            "SCANNING_STOPPED": "cloudevents_binary",
            "SCANNING_FAILED": "cloudevents_binary",
            "QUOTA_EXCEED": "cloudevents_binary",
            "QUOTA_WARNING": "cloudevents_binary",
            "REPLICATION": "cloudevents_binary",
            "TAG_RETENTION": "cloudevents_binary"
        ) => BinaryEvent,
        PushArtifact("PUSH_ARTIFACT" | "harbor.artifact.pushed" | "pushImage") => PushArtifactEvent,
        PullArtifact("PULL_ARTIFACT" | "harbor.artifact.pulled" | "pullImage") => PullArtifactEvent,
        DeleteArtifact("DELETE_ARTIFACT" | "harbor.artifact.deleted" | "deleteImage") => DeleteArtifactEvent,
        UploadChart("UPLOAD_CHART" | "uploadChart") => UploadChartEvent,
        DownloadChart("DOWNLOAD_CHART" | "downloadChart") => DownloadChartEvent,
        DeleteChart("DELETE_CHART" | "deleteChart") => DeleteChartEvent,
        ScanningCompleted("SCANNING_COMPLETED" | "harbor.scan.completed" | "scanningCompleted") => ScanningCompletedEvent,
        ScanningStopped("SCANNING_STOPPED" | "harbor.scan.stopped") => ScanningStoppedEvent,
        ScanningFailed("SCANNING_FAILED" | "harbor.scan.failed" | "scanningFailed") => ScanningFailedEvent,
        QuotaExceed("QUOTA_EXCEED" | "harbor.quota.exceeded" | "projectQuota") => QuotaExceedEvent,
        QuotaWarning("QUOTA_WARNING" | "harbor.quota.warned") => QuotaWarningEvent,
        Replication("REPLICATION" | "harbor.replication.status.changed") => ReplicationEvent,
        TagRetention("TAG_RETENTION" | "harbor.tag_retention.finished") => TagRetentionEvent,
    }
}

/// What a body says of itself, in either format.
#[derive(Deserialize)]
pub(super) struct Envelope {
    pub(super) r#type: String,
    pub(super) specversion: Option<String>,
    pub(super) id: Option<String>,
}
