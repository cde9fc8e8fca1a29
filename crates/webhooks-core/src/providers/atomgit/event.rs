use super::{
    AtomGit, HookshotAction, IssueAction, IssueCommentEvent, IssueHookEvent, IssuesEvent, MergeRequestAction,
    MergeRequestHookEvent, NoteHookEvent, PullRequestEvent, PullRequestReviewCommentEvent,
    PullRequestReviewEvent, PushEvent, PushHookEvent, TagPushHookEvent, TestEvent,
};

crate::events! {
    /// What AtomGit, GitCode and Codeup send. What is not called a hook is of the AtomGit of 2023.
    pub enum Event for AtomGit {
        Issue("Issue Hook") => IssueHookEvent [object_attributes.action?: IssueAction],
        IssueComment("issue_comment" | "issue comment" | "Issue Comment") => IssueCommentEvent [action: HookshotAction],
        Issues("issues") => IssuesEvent [action: HookshotAction],
        MergeRequest("Merge Request Hook") => MergeRequestHookEvent [object_attributes.action?: MergeRequestAction],
        Note("Note Hook") => NoteHookEvent,
        PullRequest("pull_request" | "pull request" | "Pull Request") => PullRequestEvent [action: HookshotAction],
        PullRequestReview("pull_request_review" | "review" | "pull request review") => PullRequestReviewEvent [action: HookshotAction],
        PullRequestReviewComment("pull_request_review_comment" | "review comment" | "pull request review comment") => PullRequestReviewCommentEvent [action: HookshotAction],
        Push("Push Hook") => PushHookEvent,
        PushOf2023("push") => PushEvent,
        TagPush("Tag Push Hook") => TagPushHookEvent,
        Test("Test Hook") => TestEvent,
    }
}
