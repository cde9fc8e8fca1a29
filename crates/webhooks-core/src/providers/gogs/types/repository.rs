use crate::Deserialize;

use super::User;
use crate::wire;

/// A repository.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Repository {
    /// 0 of a fork that was deleted.
    pub id: Option<i64>,
    /// `null` of a fork that was deleted.
    pub owner: Option<User>,
    /// `deleted` of a fork that was.
    pub name: String,
    /// `owner/name`; missing before 0.10, empty of a fork that was deleted.
    pub full_name: Option<String>,
    pub description: Option<String>,
    pub private: Option<bool>,
    pub fork: Option<bool>,
    /// What it is a fork of.
    pub parent: Option<Box<Repository>>,
    pub empty: Option<bool>,
    pub mirror: Option<bool>,
    /// In bytes.
    pub size: Option<i64>,
    pub html_url: Option<String>,
    /// The same as `html_url`, before 0.10.
    pub url: Option<String>,
    pub ssh_url: Option<String>,
    pub clone_url: Option<String>,
    pub website: Option<String>,
    pub stars_count: Option<i64>,
    pub forks_count: Option<i64>,
    pub watchers_count: Option<i64>,
    /// The same as `watchers_count`, before 0.10.
    pub watchers: Option<i64>,
    pub open_issues_count: Option<i64>,
    pub default_branch: Option<String>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    /// Not in deliveries of today.
    pub permissions: Option<RepositoryPermissions>,
}

impl Repository {
    /// `owner/name`, or the name alone.
    pub fn path(&self) -> &str {
        self.full_name.as_deref().filter(|path| !path.is_empty()).unwrap_or(&self.name)
    }
}

/// What one may do in a repository.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryPermissions {
    pub admin: Option<bool>,
    pub push: Option<bool>,
    pub pull: Option<bool>,
}
