crate::open_enum! {
    /// What happened. Each has a name in Harbor's default format, one as a CloudEvent, and some one of Harbor 1.
    pub enum EventType {
        PushArtifact = "PUSH_ARTIFACT" | "harbor.artifact.pushed" | "pushImage",
        PullArtifact = "PULL_ARTIFACT" | "harbor.artifact.pulled" | "pullImage",
        DeleteArtifact = "DELETE_ARTIFACT" | "harbor.artifact.deleted" | "deleteImage",
        UploadChart = "UPLOAD_CHART" | "uploadChart",
        DownloadChart = "DOWNLOAD_CHART" | "downloadChart",
        DeleteChart = "DELETE_CHART" | "deleteChart",
        ScanningCompleted = "SCANNING_COMPLETED" | "harbor.scan.completed" | "scanningCompleted",
        ScanningStopped = "SCANNING_STOPPED" | "harbor.scan.stopped",
        ScanningFailed = "SCANNING_FAILED" | "harbor.scan.failed" | "scanningFailed",
        QuotaExceed = "QUOTA_EXCEED" | "harbor.quota.exceeded" | "projectQuota",
        QuotaWarning = "QUOTA_WARNING" | "harbor.quota.warned",
        Replication = "REPLICATION" | "harbor.replication.status.changed",
        TagRetention = "TAG_RETENTION" | "harbor.tag_retention.finished",
    }
}

impl EventType {
    /// Several events have the same members. A type that is not known here is another spelling.
    pub(in crate::providers::harbor) fn must_be(&self, expected: &Self) -> Result<(), &'static str> {
        let is_another = self != expected && Self::KNOWN.contains(&self.as_str());
        if is_another { Err("the type of another event") } else { Ok(()) }
    }
}
