use super::{
    BitbucketDataCenter, CommitCommentEvent, MirrorSynchronizedEvent, PluginBuildStatusEvent,
    PluginPullRequestEvent, PluginPushEvent, ProjectModifiedEvent, PullRequestCommentEvent, PullRequestEvent,
    PullRequestModifiedEvent, PullRequestRefUpdatedEvent, PullRequestReviewEvent, PullRequestReviewersEvent,
    RefsChangedEvent, RepositoryForkedEvent, RepositoryModifiedEvent, SecretDetectedEvent,
};

crate::events! {
    /// What Bitbucket Data Center sends, by the body's `eventKey` or else the header `X-Event-Key`.
    pub enum Event for BitbucketDataCenter {
        RefsChanged("repo:refs_changed") => RefsChangedEvent,
        RepositoryModified("repo:modified") => RepositoryModifiedEvent,
        RepositoryForked("repo:forked") => RepositoryForkedEvent,
        CommitComment("repo:comment:added", "repo:comment:edited", "repo:comment:deleted") => CommitCommentEvent,
        SecretDetected("repo:secret_detected") => SecretDetectedEvent,
        MirrorSynchronized("mirror:repo_synchronized") => MirrorSynchronizedEvent,
        // The alias is the documentation's.
        ProjectModified("project:modified" | "proj:modified") => ProjectModifiedEvent,
        PullRequest("pr:opened", "pr:merged", "pr:declined", "pr:deleted") => PullRequestEvent,
        // The second is in the documentation alone.
        PullRequestRefUpdated("pr:from_ref_updated", "pr:to_ref_updated") => PullRequestRefUpdatedEvent,
        PullRequestModified("pr:modified") => PullRequestModifiedEvent,
        PullRequestReviewers("pr:reviewer:updated") => PullRequestReviewersEvent,
        // The alias is the documentation's.
        PullRequestReview(
            "pr:reviewer:approved",
            "pr:reviewer:needs_work" | "pr:reviewer:changes_requested",
            "pr:reviewer:unapproved"
        ) => PullRequestReviewEvent,
        PullRequestComment("pr:comment:added", "pr:comment:edited", "pr:comment:deleted") => PullRequestCommentEvent,
        // The rest is the plugin's.
        PluginPush("repo:push") => PluginPushEvent,
        PluginPullRequest(
            "pullrequest:created",
            "pullrequest:updated",
            "pullrequest:fulfilled",
            "pullrequest:rejected",
            "pullrequest:comment"
        ) => PluginPullRequestEvent,
        PluginBuildStatus("build:status") => PluginBuildStatusEvent,
    }
}
