use crate::Deserialize;
use crate::jira::Project;
use crate::wire;

/// What kind of issue it is.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct IssueType {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    pub untranslated_name: Option<String>,
    pub description: Option<String>,
    pub icon_url: Option<String>,
    pub subtask: Option<bool>,
    pub avatar_id: Option<i64>,
    pub entity_id: Option<String>,
    /// -1 for subtasks, 0 for most, 1 for epics.
    pub hierarchy_level: Option<i64>,
    pub scope: Option<Scope>,
}

/// The one project that has it, in projects that their team manages.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Scope {
    /// `PROJECT`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub project: Option<Box<Project>>,
}
