use crate::Deserialize;
use crate::jira::Issue;
use crate::wire;

/// A link from one issue to another, as an issue's fields have it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IssueLink {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: Option<wire::Id>,
    #[serde(rename = "type")]
    pub link_type: Option<IssueLinkType>,
    /// The other one, where the link comes from there.
    pub inward_issue: Option<Issue>,
    /// The other one, where the link goes there.
    pub outward_issue: Option<Issue>,
}

/// What a link means.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IssueLinkType {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    /// Such as `is blocked by`.
    #[serde(alias = "inwardName")]
    pub inward: Option<String>,
    /// Such as `blocks`.
    #[serde(alias = "outwardName")]
    pub outward: Option<String>,
    /// Of links that Jira makes: `jira_subtask`, `jira_gh_epic_story`.
    pub style: Option<String>,
    #[serde(rename = "isSubTaskLinkType", alias = "subTask")]
    pub is_subtask: Option<bool>,
    #[serde(rename = "isSystemLinkType", alias = "system")]
    pub is_system: Option<bool>,
}
