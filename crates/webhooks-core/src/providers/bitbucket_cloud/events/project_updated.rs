use crate::Deserialize;
use crate::bitbucket_cloud::{Account, Change, Links, Project};
use crate::wire;

/// A project of a workspace was changed.
///
/// <https://support.atlassian.com/bitbucket-cloud/docs/event-payloads/>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectUpdatedEvent {
    pub actor: Option<Account>,
    pub project: Project,
    pub changes: Option<ProjectChanges>,
}

/// What was changed of a project: the members that are there.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectChanges {
    pub name: Option<Change<String>>,
    pub key: Option<Change<String>>,
    pub description: Option<Change<String>>,
    pub is_private: Option<Change<wire::Flag>>,
    pub links: Option<Change<Links>>,
}
