use crate::Deserialize;
use crate::jira::{AvatarUrls, User};
use crate::wire;

/// A project.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Project {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    /// Text in issues, a number in events of projects.
    pub id: Option<wire::Id>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub url: Option<String>,
    pub email: Option<String>,
    pub avatar_urls: Option<AvatarUrls>,
    pub project_category: Option<ProjectCategory>,
    /// `software`, `business`, `service_desk` or `product_discovery`.
    pub project_type_key: Option<String>,
    /// Whether its team manages it.
    pub simplified: Option<bool>,
    /// `classic` or `next-gen`.
    pub style: Option<String>,
    pub is_private: Option<bool>,
    pub archived: Option<bool>,
    #[serde(alias = "lead")]
    pub project_lead: Option<User>,
    /// Who gets issues that nobody was named for: `admin.assignee.type.unassigned`.
    pub assignee_type: Option<String>,
    pub entity_id: Option<String>,
    pub uuid: Option<String>,
}

/// What projects are grouped by.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ProjectCategory {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    pub description: Option<String>,
}

/// A part of what a project is about.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Component {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub lead: Option<User>,
    pub assignee_type: Option<String>,
    pub assignee: Option<User>,
    pub real_assignee_type: Option<String>,
    pub real_assignee: Option<User>,
    pub is_assignee_type_valid: Option<bool>,
    /// The project's key.
    pub project: Option<String>,
    pub project_id: Option<wire::Id>,
    pub archived: Option<bool>,
    pub deleted: Option<bool>,
    pub ari: Option<String>,
}
