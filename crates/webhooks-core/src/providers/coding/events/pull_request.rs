use crate::Deserialize;
use crate::coding::{MergeRequestV1, RepositoryV1, UserV1};
use crate::wire;

/// Something happened to a pull request, which comes from another repository.
///
/// <https://open.coding.net/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestV1Event {
    pub pull_request: MergeRequestV1,
    pub repository: Option<RepositoryV1>,
    pub user: Option<UserV1>,
    /// `pull_request`.
    pub event: Option<String>,
    /// The hook's token, which proves the sender.
    pub token: Option<wire::Redacted>,
}
