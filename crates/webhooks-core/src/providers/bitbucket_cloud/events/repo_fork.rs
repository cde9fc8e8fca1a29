use crate::Deserialize;
use crate::bitbucket_cloud::{Account, Repository};

/// A repository was forked.
///
/// <https://support.atlassian.com/bitbucket-cloud/docs/event-payloads/#Fork>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ForkEvent {
    pub actor: Option<Account>,
    pub repository: Repository,
    /// The new repository.
    pub fork: Repository,
}
