crate::open_enum! {
    /// What happened.
    pub enum EventType {
        TagPush = "TAG_PUSH",
        TagPull = "TAG_PULL",
        TagDelete = "TAG_DELETE",
        ManifestPush = "MANIFEST_PUSH",
        ManifestPull = "MANIFEST_PULL",
        ManifestDelete = "MANIFEST_DELETE",
        ScanCompleted = "SCAN_COMPLETED",
        ScanFailed = "SCAN_FAILED",
        RepoCreated = "REPO_CREATED",
        RepoUpdated = "REPO_UPDATED",
        RepoDeleted = "REPO_DELETED",
        ScannerUpdateCompleted = "SCANNER_UPDATE_COMPLETED",
        Promotion = "PROMOTION",
        PushMirroring = "PUSH_MIRRORING",
        PollMirroring = "POLL_MIRRORING",
        ChartPush = "CHART_PUSH",
        ChartPull = "CHART_PULL",
        ChartDelete = "CHART_DELETE",
        ChartLinted = "CHART_LINTED",
    }
}
