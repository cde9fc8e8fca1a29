use super::{
    BitbucketCloud, CommitCommentEvent, CommitStatusEvent, ForkEvent, IssueCommentEvent, IssueCreatedEvent,
    IssueUpdatedEvent, PipelineSpanEvent, ProjectUpdatedEvent, PullRequestApprovalEvent,
    PullRequestChangesRequestEvent, PullRequestCommentEvent, PullRequestEvent, PushEvent, RepositoryEvent,
    RepositoryUpdatedEvent,
};

crate::events! {
    /// What Bitbucket Cloud sends, by the header `X-Event-Key`.
    pub enum Event for BitbucketCloud {
        Push("repo:push") => PushEvent,
        Fork("repo:fork") => ForkEvent,
        RepositoryUpdated("repo:updated") => RepositoryUpdatedEvent,
        Repository("repo:created", "repo:imported", "repo:transfer", "repo:deleted") => RepositoryEvent,
        CommitComment("repo:commit_comment_created") => CommitCommentEvent,
        CommitStatus("repo:commit_status_created", "repo:commit_status_updated") => CommitStatusEvent,
        PullRequest(
            "pullrequest:created",
            "pullrequest:updated",
            "pullrequest:push",
            "pullrequest:fulfilled",
            "pullrequest:rejected"
        ) => PullRequestEvent,
        PullRequestApproval("pullrequest:approved", "pullrequest:unapproved") => PullRequestApprovalEvent,
        PullRequestChangesRequest(
            "pullrequest:changes_request_created",
            "pullrequest:changes_request_removed"
        ) => PullRequestChangesRequestEvent,
        PullRequestComment(
            "pullrequest:comment_created",
            "pullrequest:comment_updated",
            "pullrequest:comment_deleted",
            "pullrequest:comment_resolved",
            "pullrequest:comment_reopened"
        ) => PullRequestCommentEvent,
        IssueCreated("issue:created") => IssueCreatedEvent,
        IssueUpdated("issue:updated") => IssueUpdatedEvent,
        IssueComment("issue:comment_created") => IssueCommentEvent,
        ProjectUpdated("project:updated") => ProjectUpdatedEvent,
        PipelineSpan("pipeline:span_created") => PipelineSpanEvent,
    }
}
