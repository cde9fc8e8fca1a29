use crate::Deserialize;
use crate::bitbucket_cloud::{Account, Change, Links, Project, Repository};
use crate::wire;

/// Name, description, website or language of a repository were changed.
///
/// <https://support.atlassian.com/bitbucket-cloud/docs/event-payloads/#Updated>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryUpdatedEvent {
    pub actor: Option<Account>,
    pub repository: Repository,
    pub changes: RepositoryChanges,
    // That of other events.
    #[serde(default, rename = "issue")]
    _issue: wire::Absent,
}

/// What was changed of a repository: the members that are there.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryChanges {
    pub name: Option<Change<String>>,
    pub full_name: Option<Change<String>>,
    pub slug: Option<Change<String>>,
    pub description: Option<Change<String>>,
    pub website: Option<Change<String>>,
    pub language: Option<Change<String>>,
    pub is_private: Option<Change<wire::Flag>>,
    pub owner: Option<Change<Account>>,
    pub project: Option<Change<Project>>,
    pub links: Option<Change<Links>>,
}
