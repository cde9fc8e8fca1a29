use crate::Deserialize;
use crate::bitbucket_cloud::{Account, Comment, Issue, Repository};
use crate::wire;

/// Someone commented on an issue.
///
/// <https://support.atlassian.com/bitbucket-cloud/docs/event-payloads/#Issue-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueCommentEvent {
    pub actor: Option<Account>,
    pub repository: Repository,
    pub issue: Issue,
    pub comment: Comment,
    // That of other events.
    #[serde(default, rename = "changes")]
    _changes: wire::Absent,
}
