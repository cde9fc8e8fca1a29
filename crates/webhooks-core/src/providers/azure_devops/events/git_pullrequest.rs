use crate::azure_devops::{Notification, PullRequest, Resource};

/// A pull request was created or updated (its status, reviewers, votes or commits), or it was tried to merge it:
/// which, the event type says. `merged` comes with every attempt, also while it is open: `merge_status` says what
/// came of it.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type PullRequestEvent = Notification<PullRequest>;

impl Resource for PullRequest {
    const EVENT_TYPES: &'static [&'static str] =
        &["git.pullrequest.created", "git.pullrequest.merged", "git.pullrequest.updated"];
}
