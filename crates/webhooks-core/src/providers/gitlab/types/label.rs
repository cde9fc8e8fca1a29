use crate::Deserialize;
use crate::wire;

/// A label of a project or a group.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Label {
    pub id: Option<wire::Id>,
    pub title: String,
    /// `#` and six hex digits.
    pub color: Option<String>,
    /// `null` for a group's label.
    pub project_id: Option<wire::Id>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub template: Option<bool>,
    pub description: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<LabelType>,
    /// `null` for a project's label.
    pub group_id: Option<wire::Id>,
}

crate::open_enum! {
    /// What a label belongs to.
    pub enum LabelType {
        Project = "ProjectLabel",
        Group = "GroupLabel",
    }
}
