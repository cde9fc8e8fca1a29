use super::{Gitea, IssuesEvent, PullRequestEvent, PullRequestReviewEvent, PushEvent};

crate::events! {
    /// What Gitea and Forgejo send, by the header `X-Gitea-Event-Type` or `X-Forgejo-Event-Type`.
    pub enum Event for Gitea {
        Issues(
            "issues",
            "issue_assign",
            "issue_label",
            "issue_milestone"
        ) => IssuesEvent,
        PullRequest(
            "pull_request",
            "pull_request_assign",
            "pull_request_label",
            "pull_request_milestone",
            "pull_request_review_request",
            "pull_request_sync"
        ) => PullRequestEvent,
        // The aliases are what servers without a header for the type call them.
        PullRequestReview(
            "pull_request_review_approved" | "pull_request_approved",
            "pull_request_review_comment",
            "pull_request_review_rejected" | "pull_request_rejected"
        ) => PullRequestReviewEvent,
        Push("push") => PushEvent,
    }
}

/// The name of an event's type, where the server sent only the name of its group (Gitea before 1.16).
pub(super) fn type_of(event: &str) -> &str {
    match event {
        // As a group that is a review, as a type a plain comment, which belongs to the group `issue_comment`.
        "pull_request_comment" => "pull_request_review_comment",
        other => other,
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
