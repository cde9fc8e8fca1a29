use crate::Deserialize;
use crate::bitbucket_cloud::{Account, Comment, Commit, Repository};

/// Someone commented on a commit.
///
/// <https://support.atlassian.com/bitbucket-cloud/docs/event-payloads/#Commit-comment-created>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CommitCommentEvent {
    pub actor: Option<Account>,
    pub repository: Repository,
    pub commit: Commit,
    pub comment: Comment,
}
