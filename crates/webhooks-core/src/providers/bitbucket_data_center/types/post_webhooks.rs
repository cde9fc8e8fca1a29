use crate::Deserialize;

use super::Repository;
use crate::wire;

/// A pull request as the plugin "Post Webhooks" describes it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct PluginPullRequest {
    /// A number, sent as text.
    pub id: wire::Id,
    pub title: Option<String>,
    /// On the web.
    pub link: Option<String>,
    /// Who opened it: the name for people, in spite of the member's name.
    pub author_login: Option<String>,
    pub from_ref: Option<PluginEndpoint>,
    pub to_ref: Option<PluginEndpoint>,
}

/// Where a pull request comes from or goes to.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct PluginEndpoint {
    pub repository: Option<Repository>,
    pub branch: Option<PluginBranch>,
    pub commit: Option<PluginCommit>,
    /// The branch, in old versions.
    pub display_id: Option<String>,
    /// The hash, in old versions.
    pub latest_commit: Option<String>,
}

/// A branch.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct PluginBranch {
    pub name: Option<String>,
    /// The hash that it is at.
    pub raw_node: Option<String>,
}

/// A commit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct PluginCommit {
    #[serde(rename = "type")]
    pub commit_type: Option<String>,
    pub hash: Option<String>,
    pub message: Option<String>,
    /// The message in pushes.
    pub commit_message: Option<String>,
    /// In the layout of the server's language: `6/4/25 11:12 PM`.
    pub date: Option<String>,
    pub author_timestamp: Option<wire::Timestamp>,
}

/// What became of a branch or tag.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PluginChange {
    pub created: Option<bool>,
    /// Whether it was deleted.
    pub closed: Option<bool>,
    /// `null` if it was deleted.
    pub new: Option<PluginRef>,
    /// `null` if it was created.
    pub old: Option<PluginRef>,
}

/// A branch or tag.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PluginRef {
    /// `branch` or `tag`, in capitals in old versions.
    #[serde(rename = "type")]
    pub ref_type: Option<String>,
    pub name: Option<String>,
    pub target: Option<PluginCommit>,
}
