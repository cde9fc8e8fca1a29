use crate::Deserialize;

use super::User;
use crate::wire;

/// A repository; in `ci` and `artifact` the project.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Repository {
    pub id: Option<wire::Id>,
    pub name: String,
    /// `team/project/repository`, `team/project` or less.
    pub full_name: Option<String>,
    pub owner: Option<User>,
    pub private: Option<wire::Flag>,
    pub html_url: Option<String>,
    pub description: Option<String>,
    pub fork: Option<wire::Flag>,
    pub url: Option<String>,
    /// Milliseconds since the Unix epoch.
    pub created_at: Option<wire::Timestamp>,
    /// Milliseconds since the Unix epoch.
    pub updated_at: Option<wire::Timestamp>,
    pub clone_url: Option<String>,
    pub ssh_url: Option<String>,
    pub default_branch: Option<String>,
    /// `git`, `svn`.
    pub vcs_type: Option<String>,
}

impl Repository {
    /// `team/project/repository`, or as much of it as was sent.
    pub fn slug(&self) -> &str {
        self.full_name.as_deref().unwrap_or(&self.name)
    }
}
