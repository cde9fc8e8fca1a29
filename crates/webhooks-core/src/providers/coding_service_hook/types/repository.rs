use super::User;
use crate::Deserialize;
use crate::wire;

/// A repository.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Repository {
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    /// `team/project/repository`, or less.
    pub full_name: Option<String>,
    pub owner: Option<User>,
    pub private: Option<wire::Flag>,
    pub html_url: Option<String>,
    pub description: Option<String>,
    pub fork: Option<wire::Flag>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub clone_url: Option<String>,
    pub ssh_url: Option<String>,
    pub default_branch: Option<String>,
    /// `git`, `svn`.
    pub vcs_type: Option<String>,
}

impl Repository {
    /// `team/project/repository`, or as much of it as was sent.
    pub fn slug(&self) -> Option<&str> {
        self.full_name.as_deref().or(self.name.as_deref())
    }
}
