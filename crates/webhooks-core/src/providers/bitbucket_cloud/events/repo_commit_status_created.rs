use crate::Deserialize;
use crate::bitbucket_cloud::{Account, CommitStatus, Repository};

/// A build server said something of a commit, Pipelines among them.
///
/// Sent as `repo:commit_status_created` the first time, and as `repo:commit_status_updated` after that.
///
/// <https://support.atlassian.com/bitbucket-cloud/docs/event-payloads/#Build-status-created>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CommitStatusEvent {
    pub actor: Option<Account>,
    pub repository: Repository,
    pub commit_status: CommitStatus,
}
