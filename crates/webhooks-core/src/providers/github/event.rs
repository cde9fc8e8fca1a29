use super::{
    GitHub, IssueCommentAction, IssueCommentEvent, IssuesAction, IssuesEvent, PingEvent, PullRequestAction,
    PullRequestEvent, PushEvent, ReleaseAction, ReleaseEvent, WorkflowRunAction, WorkflowRunEvent,
};

crate::events! {
    /// What GitHub sends, by the header `X-GitHub-Event`.
    pub enum Event for GitHub {
        IssueComment("issue_comment") => IssueCommentEvent [action: IssueCommentAction],
        Issues("issues") => IssuesEvent [action: IssuesAction],
        Ping("ping") => PingEvent,
        PullRequest("pull_request") => PullRequestEvent [action: PullRequestAction],
        Push("push") => PushEvent,
        Release("release") => ReleaseEvent [action: ReleaseAction],
        WorkflowRun("workflow_run") => WorkflowRunEvent [action: WorkflowRunAction],
    }
}
