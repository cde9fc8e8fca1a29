use crate::Deserialize;
use crate::coding::{MergeRequestV1, RepositoryV1, UserV1};
use crate::wire;

/// Something happened to a merge request, within a repository.
///
/// <https://open.coding.net/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MergeRequestV1Event {
    pub merge_request: MergeRequestV1,
    pub repository: Option<RepositoryV1>,
    pub user: Option<UserV1>,
    /// `merge_request`.
    pub event: Option<String>,
    /// The hook's token, which proves the sender.
    pub token: Option<wire::Redacted>,
}
