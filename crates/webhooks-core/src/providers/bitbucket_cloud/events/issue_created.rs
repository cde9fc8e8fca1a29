use crate::Deserialize;
use crate::bitbucket_cloud::{Account, Issue, Repository};
use crate::wire;

/// An issue was created.
///
/// <https://support.atlassian.com/bitbucket-cloud/docs/event-payloads/#Issue-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueCreatedEvent {
    pub actor: Option<Account>,
    pub repository: Repository,
    pub issue: Issue,
    // Those of other events.
    #[serde(default, rename = "changes")]
    _changes: wire::Absent,
    #[serde(default, rename = "comment")]
    _comment: wire::Absent,
}
