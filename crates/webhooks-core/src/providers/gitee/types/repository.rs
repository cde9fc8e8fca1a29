use crate::Deserialize;

use super::User;
use crate::wire;

/// A repository.
///
/// Hooks from before 2018 have no more than its name, its addresses and a description.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Repository {
    pub id: Option<wire::Id>,
    /// Free to choose; `path` is what addresses have.
    pub name: String,
    pub path: Option<String>,
    /// `owner/path`, in which the owner may be a display name.
    pub full_name: Option<String>,
    pub owner: Option<User>,
    pub private: Option<bool>,
    pub fork: Option<bool>,
    pub html_url: Option<String>,
    pub url: Option<String>,
    pub description: Option<String>,
    pub homepage: Option<String>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub pushed_at: Option<wire::Timestamp>,
    pub git_url: Option<String>,
    pub ssh_url: Option<String>,
    pub clone_url: Option<String>,
    pub svn_url: Option<String>,
    pub git_http_url: Option<String>,
    pub git_ssh_url: Option<String>,
    pub git_svn_url: Option<String>,
    pub stargazers_count: Option<i64>,
    pub watchers_count: Option<i64>,
    pub forks_count: Option<i64>,
    pub open_issues_count: Option<i64>,
    /// Its main programming language.
    pub language: Option<String>,
    pub license: Option<String>,
    pub has_issues: Option<bool>,
    pub has_wiki: Option<bool>,
    pub has_pages: Option<bool>,
    pub default_branch: Option<String>,
    /// What is before the last slash of `path_with_namespace`.
    pub namespace: Option<String>,
    /// For people: display names.
    pub name_with_namespace: Option<String>,
    /// For addresses: `acme/site`.
    pub path_with_namespace: Option<String>,
}

impl Repository {
    /// `acme/site`, or as much of it as was sent.
    pub fn slug(&self) -> &str {
        self.path_with_namespace.as_deref().or(self.full_name.as_deref()).unwrap_or(&self.name)
    }
}

/// A repository under both of its names.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SourceRepository {
    /// The same as `repository`.
    pub project: Option<Repository>,
    pub repository: Option<Repository>,
}
