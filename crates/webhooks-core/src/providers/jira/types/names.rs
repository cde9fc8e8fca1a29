crate::open_enum! {
    /// What kind of user an account is.
    pub enum AccountType {
        /// Somebody who logs in.
        Atlassian = "atlassian",
        /// An app.
        App = "app",
        /// A customer of Jira Service Management.
        Customer = "customer",
        Unknown = "unknown",
    }
}

crate::open_enum! {
    /// What happened to an issue, finer than the event's name. A site's administrators can add their own.
    pub enum IssueEventType {
        IssueCreated = "issue_created",
        IssueUpdated = "issue_updated",
        IssueAssigned = "issue_assigned",
        IssueResolved = "issue_resolved",
        IssueClosed = "issue_closed",
        IssueReopened = "issue_reopened",
        IssueCommented = "issue_commented",
        IssueCommentEdited = "issue_comment_edited",
        IssueCommentDeleted = "issue_comment_deleted",
        IssueDeleted = "issue_deleted",
        IssueMoved = "issue_moved",
        IssueWorkLogged = "issue_work_logged",
        IssueWorkStarted = "issue_work_started",
        IssueWorkStopped = "issue_work_stopped",
        IssueWorklogUpdated = "issue_worklog_updated",
        IssueWorklogDeleted = "issue_worklog_deleted",
        IssueArchived = "issue_archived",
        IssueRestored = "issue_restored",
        /// What workflows call a transition without a type of its own.
        IssueGeneric = "issue_generic",
    }
}

crate::open_enum! {
    /// How far a sprint is.
    pub enum SprintState {
        Future = "future",
        Active = "active",
        Closed = "closed",
    }
}

crate::open_enum! {
    /// What kind of board it is.
    pub enum BoardType {
        Kanban = "kanban",
        Scrum = "scrum",
        /// Of a project that its team manages.
        Simple = "simple",
    }
}
