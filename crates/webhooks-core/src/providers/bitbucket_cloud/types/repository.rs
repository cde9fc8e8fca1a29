use crate::Deserialize;

use super::{Account, Links, Ref};
use crate::wire;

/// A repository; in pull requests only its names and links.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Repository {
    #[serde(rename = "type")]
    pub repository_type: Option<String>,
    /// In braces.
    pub uuid: Option<String>,
    /// `workspace/name`.
    pub full_name: String,
    pub name: Option<String>,
    pub slug: Option<String>,
    pub description: Option<String>,
    /// `git`, and `hg` until 2020.
    pub scm: Option<String>,
    /// `null` or empty if there is none.
    pub website: Option<String>,
    pub language: Option<String>,
    pub is_private: Option<bool>,
    pub owner: Option<Account>,
    pub workspace: Option<Workspace>,
    pub project: Option<Project>,
    /// What it is a fork of.
    pub parent: Option<Box<Repository>>,
    pub mainbranch: Option<Box<Ref>>,
    pub fork_policy: Option<String>,
    pub has_issues: Option<bool>,
    pub has_wiki: Option<bool>,
    /// In bytes.
    pub size: Option<i64>,
    pub created_on: Option<wire::Timestamp>,
    pub updated_on: Option<wire::Timestamp>,
    pub links: Option<Box<Links>>,
}

/// What repositories belong to.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Workspace {
    #[serde(rename = "type")]
    pub workspace_type: Option<String>,
    /// In braces.
    pub uuid: Option<String>,
    pub name: Option<String>,
    pub slug: Option<String>,
    pub is_private: Option<bool>,
    pub is_privacy_enforced: Option<bool>,
    pub forking_mode: Option<String>,
    pub created_on: Option<wire::Timestamp>,
    pub updated_on: Option<wire::Timestamp>,
    pub links: Option<Box<Links>>,
}

/// A group of a workspace's repositories.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Project {
    #[serde(rename = "type")]
    pub project_type: Option<String>,
    /// In braces.
    pub uuid: Option<String>,
    pub key: Option<String>,
    /// Under the name `project` in some of the documentation's examples.
    #[serde(alias = "project")]
    pub name: Option<String>,
    pub description: Option<String>,
    pub is_private: Option<bool>,
    pub has_publicly_visible_repos: Option<bool>,
    pub owner: Option<Account>,
    pub workspace: Option<Workspace>,
    pub created_on: Option<wire::Timestamp>,
    pub updated_on: Option<wire::Timestamp>,
    pub links: Option<Box<Links>>,
}
