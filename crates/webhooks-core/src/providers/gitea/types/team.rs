use crate::Deserialize;

use super::{Organization, Visibility};
use crate::wire;

/// A team of an organization.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Team {
    pub id: i64,
    pub name: String,
    pub description: Option<String>,
    pub organization: Option<Organization>,
    pub includes_all_repositories: Option<bool>,
    /// `none`, `read`, `write`, `admin` or `owner`.
    pub permission: Option<String>,
    /// Such as `repo.code`.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub units: Vec<String>,
    pub units_map: Option<TeamUnits>,
    pub can_create_org_repo: Option<bool>,
    pub visibility: Option<Visibility>,
}

/// What a team may do with each part of a repository: `none`, `read`, `write`, `admin` or `owner`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TeamUnits {
    #[serde(rename = "repo.actions")]
    pub actions: Option<String>,
    #[serde(rename = "repo.code")]
    pub code: Option<String>,
    #[serde(rename = "repo.ext_issues")]
    pub ext_issues: Option<String>,
    #[serde(rename = "repo.ext_wiki")]
    pub ext_wiki: Option<String>,
    #[serde(rename = "repo.issues")]
    pub issues: Option<String>,
    #[serde(rename = "repo.packages")]
    pub packages: Option<String>,
    #[serde(rename = "repo.projects")]
    pub projects: Option<String>,
    #[serde(rename = "repo.pulls")]
    pub pulls: Option<String>,
    #[serde(rename = "repo.releases")]
    pub releases: Option<String>,
    #[serde(rename = "repo.wiki")]
    pub wiki: Option<String>,
}
