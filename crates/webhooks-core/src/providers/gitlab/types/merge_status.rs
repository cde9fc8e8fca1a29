crate::open_enum! {
    /// Whether git can merge it.
    pub enum MergeStatus {
        Unchecked = "unchecked",
        Preparing = "preparing",
        Checking = "checking",
        CanBeMerged = "can_be_merged",
        CannotBeMerged = "cannot_be_merged",
        CannotBeMergedRecheck = "cannot_be_merged_recheck",
        CannotBeMergedRechecking = "cannot_be_merged_rechecking",
    }
}

crate::open_enum! {
    /// Whether it can be merged, or what is in the way.
    pub enum DetailedMergeStatus {
        ApprovalsSyncing = "approvals_syncing",
        BlockedStatus = "blocked_status",
        BrokenStatus = "broken_status",
        Checking = "checking",
        CiMustPass = "ci_must_pass",
        CiStillRunning = "ci_still_running",
        CommitsStatus = "commits_status",
        Conflict = "conflict",
        DiscussionsNotResolved = "discussions_not_resolved",
        DraftStatus = "draft_status",
        ExternalStatusChecks = "external_status_checks",
        JiraAssociationMissing = "jira_association_missing",
        LockedLfsFiles = "locked_lfs_files",
        LockedPaths = "locked_paths",
        MergeRequestBlocked = "merge_request_blocked",
        MergeTime = "merge_time",
        Mergeable = "mergeable",
        NeedRebase = "need_rebase",
        NotApproved = "not_approved",
        NotOpen = "not_open",
        PoliciesDenied = "policies_denied",
        Preparing = "preparing",
        RequestedChanges = "requested_changes",
        SecurityPolicyPipelineCheck = "security_policy_pipeline_check",
        SecurityPolicyViolations = "security_policy_violations",
        StatusChecksMustPass = "status_checks_must_pass",
        TitleRegex = "title_regex",
        Unchecked = "unchecked",
    }
}
