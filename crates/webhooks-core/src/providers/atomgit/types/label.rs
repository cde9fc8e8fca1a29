use crate::Deserialize;
use crate::wire;

/// A label. GitCode calls its name a title.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Label {
    pub id: Option<wire::Id>,
    #[serde(alias = "name")]
    pub title: String,
    /// `#CFD240`.
    pub color: Option<String>,
    pub description: Option<String>,
    /// `ProjectLabel`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Whether new projects get it.
    pub template: Option<wire::Flag>,
    pub project_id: Option<wire::Id>,
    pub group_id: Option<wire::Id>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub expires_at: Option<wire::Timestamp>,
}
