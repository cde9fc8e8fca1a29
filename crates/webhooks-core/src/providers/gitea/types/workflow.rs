crate::open_enum! {
    /// How far a run of Gitea's Actions, a job of it or a step has come.
    pub enum WorkflowStatus {
        Completed = "completed",
        InProgress = "in_progress",
        /// It has not begun: no runner has taken it.
        Queued = "queued",
        /// Something has to happen first: another job, or an approval.
        Waiting = "waiting",
    }
}

crate::open_enum! {
    /// How a run of Gitea's Actions, a job of it or a step ended.
    pub enum WorkflowConclusion {
        Cancelled = "cancelled",
        Failure = "failure",
        Skipped = "skipped",
        Success = "success",
    }
}
