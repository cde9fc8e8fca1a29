use crate::Deserialize;
use crate::bitbucket_cloud::{Account, Comment, PullRequest, Repository};

/// Someone commented on a pull request, changed or deleted a comment, resolved a thread or opened it again.
///
/// Sent as `pullrequest:comment_created`, `pullrequest:comment_updated`, `pullrequest:comment_deleted`,
/// `pullrequest:comment_resolved` and `pullrequest:comment_reopened`.
///
/// <https://support.atlassian.com/bitbucket-cloud/docs/event-payloads/#Comment-created>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestCommentEvent {
    pub actor: Option<Account>,
    pub repository: Option<Repository>,
    pub pullrequest: PullRequest,
    pub comment: Comment,
}
