use super::{
    CreateEvent, DeleteEvent, ForkEvent, Gogs, IssueCommentAction, IssueCommentEvent, IssuesAction,
    IssuesEvent, PullRequestAction, PullRequestEvent, PushEvent, ReleaseAction, ReleaseEvent,
};

crate::events! {
    /// What Gogs sends, by the header `X-Gogs-Event`.
    pub enum Event for Gogs {
        Create("create") => CreateEvent,
        Delete("delete") => DeleteEvent,
        Fork("fork") => ForkEvent,
        IssueComment("issue_comment") => IssueCommentEvent [action: IssueCommentAction],
        Issues("issues") => IssuesEvent [action: IssuesAction],
        PullRequest("pull_request") => PullRequestEvent [action: PullRequestAction],
        Push("push") => PushEvent,
        Release("release") => ReleaseEvent [action: ReleaseAction],
    }
}
