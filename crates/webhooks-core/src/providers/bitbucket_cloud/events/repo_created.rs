use crate::Deserialize;
use crate::bitbucket_cloud::{Account, Repository};
use crate::wire;

/// A repository was created, imported, transferred to another workspace or deleted.
///
/// Sent as `repo:created`, `repo:imported`, `repo:transfer` (once the new owner accepts it) and `repo:deleted`, to
/// webhooks of workspaces.
///
/// <https://support.atlassian.com/bitbucket-cloud/docs/event-payloads/>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryEvent {
    pub actor: Option<Account>,
    pub repository: Repository,
    /// With `repo:transfer`: whose it was.
    pub previous_owner: Option<Account>,
    // Those of other events.
    #[serde(default, rename = "changes")]
    _changes: wire::Absent,
    #[serde(default, rename = "comment")]
    _comment: wire::Absent,
    #[serde(default, rename = "commit_status")]
    _commit_status: wire::Absent,
    #[serde(default, rename = "fork")]
    _fork: wire::Absent,
    #[serde(default, rename = "issue")]
    _issue: wire::Absent,
    #[serde(default, rename = "pullrequest")]
    _pullrequest: wire::Absent,
    #[serde(default, rename = "push")]
    _push: wire::Absent,
    #[serde(default, rename = "resourceSpans")]
    _resource_spans: wire::Absent,
}
