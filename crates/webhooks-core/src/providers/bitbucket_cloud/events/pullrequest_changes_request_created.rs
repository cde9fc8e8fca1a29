use crate::Deserialize;
use crate::bitbucket_cloud::{Account, PullRequest, Repository, Review};

/// Someone asked for changes to a pull request, or took that back.
///
/// Sent as `pullrequest:changes_request_created` and `pullrequest:changes_request_removed`, alike but for what
/// `pullrequest.participants` say.
///
/// <https://support.atlassian.com/bitbucket-cloud/docs/event-payloads/#Changes-Request-created>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestChangesRequestEvent {
    pub actor: Option<Account>,
    pub repository: Option<Repository>,
    pub pullrequest: PullRequest,
    pub changes_request: Review,
}
