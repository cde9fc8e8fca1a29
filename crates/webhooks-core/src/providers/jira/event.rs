use super::{
    AppAccessEvent, AttachmentEvent, BoardEvent, CommentEvent, ExpressionFailedEvent, FilterEvent,
    IssueEvent, IssueEventType, IssueLinkEvent, IssuePropertyEvent, IssueTypeEvent, Jira, OptionEvent,
    ProjectEvent, SprintEvent, TransitionEvent, UserEvent, VersionEvent, WorklogEvent,
};

crate::events! {
    /// What Jira sends, by the body's `webhookEvent`.
    pub enum Event for Jira {
        AppAccess(
            "app_access_to_objects_blocked",
            "app_access_to_objects_in_container_blocked"
        ) => AppAccessEvent,
        Attachment("attachment_created", "attachment_deleted") => AttachmentEvent,
        Board("board_created", "board_updated", "board_deleted", "board_configuration_changed") => BoardEvent,
        Comment("comment_created", "comment_updated", "comment_deleted") => CommentEvent,
        ExpressionFailed("jira_expression_evaluation_failed") => ExpressionFailedEvent,
        Filter("filter_created", "filter_updated", "filter_deleted") => FilterEvent,
        Issue(
            "jira:issue_created",
            "jira:issue_updated",
            "jira:issue_deleted",
            "jira:worklog_updated"
        ) => IssueEvent [issue_event_type?: IssueEventType],
        IssueLink("issuelink_created", "issuelink_deleted") => IssueLinkEvent,
        IssueProperty("issue_property_set", "issue_property_deleted") => IssuePropertyEvent,
        IssueType("issuetype_created", "issuetype_updated", "issuetype_deleted") => IssueTypeEvent,
        OptionChanged(
            "option_voting_changed",
            "option_watching_changed",
            "option_unassigned_issues_changed",
            "option_subtasks_changed",
            "option_issuelinks_changed",
            "option_timetracking_changed",
            "option_timetracking_provider_changed",
            "option_attachments_changed"
        ) => OptionEvent,
        Project(
            "project_created",
            "project_updated",
            "project_deleted",
            "project_soft_deleted",
            "project_restored_deleted",
            "project_archived",
            "project_restored_archived"
        ) => ProjectEvent,
        Sprint(
            "sprint_created",
            "sprint_updated",
            "sprint_deleted",
            "sprint_started",
            "sprint_closed"
        ) => SprintEvent,
        Transition("transition") => TransitionEvent,
        User("user_created", "user_updated", "user_deleted") => UserEvent,
        Version(
            "jira:version_created",
            "jira:version_updated",
            "jira:version_deleted",
            "jira:version_released",
            "jira:version_unreleased",
            "jira:version_moved",
            "jira:version_merged"
        ) => VersionEvent,
        Worklog("worklog_created", "worklog_updated", "worklog_deleted") => WorklogEvent,
    }
}
