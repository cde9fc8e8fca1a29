use super::{
    Gitea, IssuesAction, IssuesEvent, PullRequestAction, PullRequestEvent, PullRequestReviewAction,
    PullRequestReviewEvent, PushEvent,
};

crate::events! {
    /// What Gitea and Forgejo send, by the header `X-Gitea-Event-Type` or `X-Forgejo-Event-Type`.
    pub enum Event for Gitea {
        Issues(
            "issues",
            "issue_assign",
            "issue_label",
            "issue_milestone"
        ) => IssuesEvent [action: IssuesAction],
        PullRequest(
            "pull_request",
            "pull_request_assign",
            "pull_request_label",
            "pull_request_milestone",
            "pull_request_review_request",
            "pull_request_sync"
        ) => PullRequestEvent [action: PullRequestAction],
        // The aliases are their groups: all that servers before 1.16 say. The third group, `pull_request_comment`, is the
        // type of plain comments as well, and stays untyped.
        PullRequestReview(
            "pull_request_review_approved" | "pull_request_approved",
            "pull_request_review_comment",
            "pull_request_review_rejected" | "pull_request_rejected"
        ) => PullRequestReviewEvent [action: PullRequestReviewAction],
        Push("push") => PushEvent,
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
