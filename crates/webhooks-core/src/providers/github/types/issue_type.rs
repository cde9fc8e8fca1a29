use crate::Deserialize;
use crate::wire;

/// An issue type of an organization, such as Bug or Feature.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueType {
    pub id: i64,
    pub node_id: Option<String>,
    pub name: String,
    pub description: Option<String>,
    pub color: Option<IssueTypeColor>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub is_enabled: Option<bool>,
}

crate::open_enum! {
    /// The colour of an issue type.
    pub enum IssueTypeColor {
        Blue = "blue",
        Gray = "gray",
        Green = "green",
        Orange = "orange",
        Pink = "pink",
        Purple = "purple",
        Red = "red",
        Yellow = "yellow",
    }
}
