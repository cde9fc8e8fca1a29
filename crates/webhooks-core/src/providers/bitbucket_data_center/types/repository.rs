use crate::Deserialize;

use super::{Links, User};

/// A repository.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Repository {
    /// The name as it is in URLs.
    pub slug: String,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// The same for a repository and its forks.
    pub hierarchy_id: Option<String>,
    /// `git`.
    pub scm_id: Option<String>,
    pub state: Option<RepositoryState>,
    /// The state for people.
    pub status_message: Option<String>,
    pub forkable: Option<bool>,
    /// What it is a fork of.
    pub origin: Option<Box<Repository>>,
    pub project: Option<Project>,
    pub public: Option<bool>,
    pub archived: Option<bool>,
    pub default_branch: Option<String>,
    pub partition: Option<i64>,
    pub scope: Option<String>,
    /// From the plugin "Post Webhooks": project and slug.
    pub full_name: Option<String>,
    /// From the plugin "Post Webhooks": the project's key.
    pub owner_name: Option<String>,
    /// From the plugin "Post Webhooks": the project as a user.
    pub owner: Option<User>,
    pub links: Option<Links>,
}

impl Repository {
    /// `PROJECT/slug`.
    pub fn path(&self) -> String {
        match &self.project {
            Some(project) => format!("{}/{}", project.key, self.slug),
            None => self.slug.clone(),
        }
    }
}

crate::open_enum! {
    /// Whether a repository can be used.
    pub enum RepositoryState {
        Available = "AVAILABLE",
        InitialisationFailed = "INITIALISATION_FAILED",
        Initialising = "INITIALISING",
        Offline = "OFFLINE",
    }
}

/// What repositories belong to: a team's project, or a person.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Project {
    /// Of a person `~` and the login.
    pub key: String,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub public: Option<bool>,
    #[serde(rename = "type")]
    pub project_type: Option<ProjectType>,
    /// If it is a person's.
    pub owner: Option<User>,
    pub scope: Option<String>,
    pub avatar: Option<String>,
    pub avatar_url: Option<String>,
    pub links: Option<Links>,
}

crate::open_enum! {
    /// Whose a project is.
    pub enum ProjectType {
        Normal = "NORMAL",
        Personal = "PERSONAL",
    }
}
