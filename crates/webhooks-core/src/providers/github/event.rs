use super::{
    GitHub, IssueCommentEvent, IssuesEvent, PingEvent, PullRequestEvent, PushEvent, ReleaseEvent,
    WorkflowRunEvent,
};

crate::events! {
    /// What GitHub sends, by the header `X-GitHub-Event`.
    pub enum Event for GitHub {
        IssueComment("issue_comment") => IssueCommentEvent,
        Issues("issues") => IssuesEvent,
        Ping("ping") => PingEvent,
        PullRequest("pull_request") => PullRequestEvent,
        Push("push") => PushEvent,
        Release("release") => ReleaseEvent,
        WorkflowRun("workflow_run") => WorkflowRunEvent,
    }
}
