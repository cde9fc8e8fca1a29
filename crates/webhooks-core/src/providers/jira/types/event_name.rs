crate::open_enum! {
    /// The name of an event as the body says it.
    pub enum EventName {
        IssueCreated = "jira:issue_created",
        IssueUpdated = "jira:issue_updated",
        IssueDeleted = "jira:issue_deleted",
        IssuePropertySet = "issue_property_set",
        IssuePropertyDeleted = "issue_property_deleted",
        WorklogCreated = "worklog_created",
        WorklogUpdated = "worklog_updated",
        WorklogDeleted = "worklog_deleted",
        CommentCreated = "comment_created",
        CommentUpdated = "comment_updated",
        CommentDeleted = "comment_deleted",
        AttachmentCreated = "attachment_created",
        AttachmentDeleted = "attachment_deleted",
        IssueLinkCreated = "issuelink_created",
        IssueLinkDeleted = "issuelink_deleted",
        IssueTypeCreated = "issuetype_created",
        IssueTypeUpdated = "issuetype_updated",
        IssueTypeDeleted = "issuetype_deleted",
        ProjectCreated = "project_created",
        ProjectUpdated = "project_updated",
        ProjectDeleted = "project_deleted",
        /// It is in the trash.
        ProjectSoftDeleted = "project_soft_deleted",
        /// It is back from the trash.
        ProjectRestoredDeleted = "project_restored_deleted",
        ProjectArchived = "project_archived",
        /// It is no longer archived.
        ProjectRestoredArchived = "project_restored_archived",
        VersionCreated = "jira:version_created",
        VersionUpdated = "jira:version_updated",
        /// Merged versions come under this name too.
        VersionDeleted = "jira:version_deleted",
        VersionReleased = "jira:version_released",
        VersionUnreleased = "jira:version_unreleased",
        /// To another place in the list.
        VersionMoved = "jira:version_moved",
        /// In the documentation alone.
        VersionMerged = "jira:version_merged",
        FilterCreated = "filter_created",
        FilterUpdated = "filter_updated",
        FilterDeleted = "filter_deleted",
        UserCreated = "user_created",
        UserUpdated = "user_updated",
        UserDeleted = "user_deleted",
        OptionVotingChanged = "option_voting_changed",
        OptionWatchingChanged = "option_watching_changed",
        OptionUnassignedIssuesChanged = "option_unassigned_issues_changed",
        OptionSubtasksChanged = "option_subtasks_changed",
        OptionIssueLinksChanged = "option_issuelinks_changed",
        OptionTimeTrackingChanged = "option_timetracking_changed",
        /// Who keeps the work logs.
        OptionTimeTrackingProviderChanged = "option_timetracking_provider_changed",
        SprintCreated = "sprint_created",
        SprintUpdated = "sprint_updated",
        SprintDeleted = "sprint_deleted",
        SprintStarted = "sprint_started",
        SprintClosed = "sprint_closed",
        BoardCreated = "board_created",
        BoardUpdated = "board_updated",
        BoardDeleted = "board_deleted",
        BoardConfigurationChanged = "board_configuration_changed",
        AppAccessToObjectsBlocked = "app_access_to_objects_blocked",
        AppAccessToObjectsInContainerBlocked = "app_access_to_objects_in_container_blocked",
        JiraExpressionEvaluationFailed = "jira_expression_evaluation_failed",
        /// Of Server, until 2017 of Cloud too.
        JiraWorklogUpdated = "jira:worklog_updated",
        /// Of Server.
        OptionAttachmentsChanged = "option_attachments_changed",
    }
}
