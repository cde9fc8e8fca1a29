use super::{
    ActionRunAction, ActionRunEvent, CreateEvent, DeleteEvent, ForkEvent, Gitea, IssueCommentAction,
    IssueCommentEvent, IssuesAction, IssuesEvent, PackageAction, PackageEvent, PullRequestAction,
    PullRequestEvent, PullRequestReviewAction, PullRequestReviewEvent, PushEvent, ReleaseAction,
    ReleaseEvent, RepositoryAction, RepositoryEvent, StatusEvent, WikiAction, WikiEvent, WorkflowJobAction,
    WorkflowJobEvent, WorkflowRunAction, WorkflowRunEvent,
};

crate::events! {
    /// What Gitea and Forgejo send, by the header `X-Gitea-Event-Type` or `X-Forgejo-Event-Type`.
    pub enum Event for Gitea {
        ActionRun(
            "action_run_failure",
            "action_run_recover",
            "action_run_success"
        ) => ActionRunEvent [action: ActionRunAction],
        Create("create") => CreateEvent,
        Delete("delete") => DeleteEvent,
        Fork("fork") => ForkEvent,
        IssueComment("issue_comment", "pull_request_comment") => IssueCommentEvent [action: IssueCommentAction],
        Issues(
            "issues",
            "issue_assign",
            "issue_label",
            "issue_milestone"
        ) => IssuesEvent [action: IssuesAction],
        Package("package") => PackageEvent [action: PackageAction],
        PullRequest(
            "pull_request",
            "pull_request_assign",
            "pull_request_label",
            "pull_request_milestone",
            "pull_request_review_request",
            "pull_request_sync"
        ) => PullRequestEvent [action: PullRequestAction],
        // Groups are aliases: all that servers before 1.16 say. That of a review that only comments is the type of a
        // plain comment too. What settings and others' tests call all three is not sent.
        PullRequestReview(
            "pull_request_review_approved" | "pull_request_approved",
            "pull_request_review_comment" | "pull_request_review",
            "pull_request_review_rejected" | "pull_request_rejected"
        ) => PullRequestReviewEvent [action: PullRequestReviewAction],
        Push("push") => PushEvent,
        Release("release") => ReleaseEvent [action: ReleaseAction],
        Repository("repository") => RepositoryEvent [action: RepositoryAction],
        Status("status") => StatusEvent,
        Wiki("wiki") => WikiEvent [action: WikiAction],
        WorkflowJob("workflow_job") => WorkflowJobEvent [action: WorkflowJobAction],
        WorkflowRun("workflow_run") => WorkflowRunEvent [action: WorkflowRunAction],
    }
}

/// The group that an event's type belongs to: what `X-Gitea-Event` says of it.
pub(super) fn group_of(event_type: &str) -> &str {
    match event_type {
        "issue_assign" | "issue_label" | "issue_milestone" => "issues",
        "pull_request_assign"
        | "pull_request_label"
        | "pull_request_milestone"
        | "pull_request_review_request"
        | "pull_request_sync" => "pull_request",
        "pull_request_comment" => "issue_comment",
        "pull_request_review_approved" => "pull_request_approved",
        "pull_request_review_comment" => "pull_request_comment",
        "pull_request_review_rejected" => "pull_request_rejected",
        other => other,
    }
}
