use crate::Deserialize;
use crate::jira::BoardType;
use crate::wire;

/// A board of Jira Software.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Board {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: wire::Id,
    pub name: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<BoardType>,
    pub location: Option<BoardLocation>,
    pub is_private: Option<bool>,
    pub can_edit: Option<bool>,
    pub favourite: Option<bool>,
}

/// The project or the user that a board belongs to.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardLocation {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub id: Option<wire::Id>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub display_name: Option<String>,
    pub project_id: Option<wire::Id>,
    pub project_key: Option<String>,
    pub project_name: Option<String>,
    pub project_type_key: Option<String>,
    pub user_id: Option<wire::Id>,
    pub user_account_id: Option<String>,
    #[serde(rename = "avatarURI")]
    pub avatar_uri: Option<String>,
}
