use crate::azure_devops::{Notification, PullRequestComment, Resource};

/// A pull request was commented on, or a comment was changed or deleted.
///
/// <https://learn.microsoft.com/azure/devops/service-hooks/events>
pub type PullRequestCommentEvent = Notification<PullRequestComment>;

impl Resource for PullRequestComment {
    const EVENT_TYPES: &'static [&'static str] = &["ms.vss-code.git-pullrequest-comment-event"];
}
