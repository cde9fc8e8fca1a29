use crate::Deserialize;
use crate::azure_devops::Link;
use crate::wire;

/// A Git repository.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Repository {
    pub id: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub project: Option<Project>,
    /// `refs/heads/main`; missing in an empty repository.
    pub default_branch: Option<String>,
    /// In bytes.
    pub size: Option<i64>,
    /// To clone from.
    pub remote_url: Option<String>,
    pub ssh_url: Option<String>,
    pub web_url: Option<String>,
    pub is_disabled: Option<bool>,
    pub is_fork: Option<bool>,
    pub is_in_maintenance: Option<bool>,
    pub creation_date: Option<wire::Timestamp>,
    /// What it is a fork of.
    pub parent_repository: Option<Box<Repository>>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
}

/// A project.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Project {
    pub id: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
    pub description: Option<String>,
    pub abbreviation: Option<String>,
    /// `wellFormed`, in all that is sent about.
    pub state: Option<String>,
    pub revision: Option<i64>,
    /// `private`, `public`, or `unchanged` in events.
    pub visibility: Option<String>,
    /// `0001-01-01T00:00:00` where it is not told.
    pub last_update_time: Option<wire::Timestamp>,
}
