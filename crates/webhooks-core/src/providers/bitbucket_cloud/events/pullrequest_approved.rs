use crate::Deserialize;
use crate::bitbucket_cloud::{Account, PullRequest, Repository, Review};

/// Someone approved a pull request, or took that back.
///
/// Sent as `pullrequest:approved` and `pullrequest:unapproved`, alike but for what `pullrequest.participants` say.
///
/// <https://support.atlassian.com/bitbucket-cloud/docs/event-payloads/#Approved>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestApprovalEvent {
    pub actor: Option<Account>,
    pub repository: Option<Repository>,
    pub pullrequest: PullRequest,
    pub approval: Review,
}
