use crate::Deserialize;
use crate::bitbucket_cloud::{Account, PullRequest, Repository};
use crate::wire;

/// A pull request was created, changed, merged or declined.
///
/// Sent as `pullrequest:created`, `pullrequest:updated` (title, description, reviewers, destination or commits),
/// `pullrequest:push`, `pullrequest:fulfilled` (merged) and `pullrequest:rejected` (declined). `pullrequest.state` says
/// it too, and is signed, which the event's name is not.
///
/// <https://support.atlassian.com/bitbucket-cloud/docs/event-payloads/#Pull-request-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestEvent {
    pub actor: Option<Account>,
    pub repository: Option<Repository>,
    pub pullrequest: PullRequest,
    // Those of other events.
    #[serde(default, rename = "approval")]
    _approval: wire::Absent,
    #[serde(default, rename = "changes_request")]
    _changes_request: wire::Absent,
    #[serde(default, rename = "comment")]
    _comment: wire::Absent,
}
