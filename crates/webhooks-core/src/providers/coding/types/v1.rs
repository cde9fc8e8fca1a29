//! Objects of the first generation.

use crate::Deserialize;
use crate::wire;

/// An account.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UserV1 {
    /// Free to choose.
    pub name: Option<String>,
    /// What `login` is in later generations.
    pub global_key: Option<String>,
    pub avatar: Option<String>,
    /// `/u/` and the global key.
    pub path: Option<String>,
    pub web_url: Option<String>,
}

impl UserV1 {
    /// What to call them.
    pub fn handle(&self) -> Option<&str> {
        let names = [&self.name, &self.global_key];
        names.into_iter().find_map(|name| name.as_deref().filter(|name| !name.is_empty()))
    }
}

/// Someone as git names them.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GitUserV1 {
    pub name: Option<String>,
    pub email: Option<String>,
}

/// A repository, which is its project too.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryV1 {
    /// A number in a string.
    pub project_id: Option<wire::Id>,
    pub name: String,
    pub description: Option<String>,
    pub ssh_url: Option<String>,
    pub https_url: Option<String>,
    pub git_url: Option<String>,
    pub web_url: Option<String>,
    pub owner: Option<UserV1>,
}

/// A commit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CommitV1 {
    pub sha: String,
    pub short_message: Option<String>,
    pub web_url: Option<String>,
    pub committer: Option<GitUserV1>,
}

/// A merge request within a repository, or a pull request from another one.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MergeRequestV1 {
    pub id: Option<wire::Id>,
    pub title: Option<String>,
    pub body: Option<String>,
    /// `CANMERGE`, say.
    pub status: Option<String>,
    /// `create`, `synchronize`, say.
    pub action: Option<String>,
    pub number: Option<wire::Id>,
    pub source_branch: Option<String>,
    pub target_branch: Option<String>,
    /// Empty until it is merged.
    pub source_sha: Option<String>,
    /// Empty until it is merged.
    pub target_sha: Option<String>,
    /// `merged_commit_sha` once it is merged.
    #[serde(alias = "merged_commit_sha")]
    pub merge_commit_sha: Option<String>,
    pub web_url: Option<String>,
    pub user: Option<UserV1>,
    /// Of a pull request: where it comes from.
    pub source_repository: Option<RepositoryV1>,
}
