use crate::Deserialize;

use super::Visibility;
use crate::wire;

/// A project.
///
/// Old versions leave out much of it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Project {
    pub id: Option<wire::Id>,
    pub name: String,
    pub description: Option<String>,
    pub web_url: Option<String>,
    pub avatar_url: Option<String>,
    pub git_ssh_url: Option<String>,
    pub git_http_url: Option<String>,
    /// Its group's or owner's name, as people read it.
    pub namespace: Option<String>,
    /// 0 is private, 10 internal, 20 public.
    pub visibility_level: Option<i64>,
    /// In place of `visibility_level`, in some old versions.
    pub visibility: Option<Visibility>,
    pub path_with_namespace: Option<String>,
    /// `null` while the repository is empty.
    pub default_branch: Option<String>,
    /// Empty or `null` for `.gitlab-ci.yml`.
    pub ci_config_path: Option<String>,
    /// Deprecated: `web_url`.
    pub homepage: Option<String>,
    /// Deprecated: `git_ssh_url` or `git_http_url`.
    pub url: Option<String>,
    /// Deprecated: `git_ssh_url`.
    pub ssh_url: Option<String>,
    /// Deprecated: `git_http_url`.
    pub http_url: Option<String>,
}

impl Project {
    /// Its path where there is one, else its name.
    pub(crate) fn display(&self) -> &str {
        self.path_with_namespace.as_deref().unwrap_or(&self.name)
    }
}

/// What events had before they had `project`; deprecated.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Repository {
    pub name: Option<String>,
    pub url: Option<String>,
    pub description: Option<String>,
    pub homepage: Option<String>,
    /// In pushes.
    pub git_http_url: Option<String>,
    /// In pushes.
    pub git_ssh_url: Option<String>,
    /// In pushes. 0 is private, 10 internal, 20 public.
    pub visibility_level: Option<i64>,
}
