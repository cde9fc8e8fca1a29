use crate::Deserialize;
use crate::jira::User;
use crate::wire;

/// A file at an issue.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Attachment {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: wire::Id,
    pub filename: Option<String>,
    pub author: Option<User>,
    pub created: Option<wire::Timestamp>,
    /// In bytes.
    pub size: Option<i64>,
    pub mime_type: Option<String>,
    /// Where to get it.
    pub content: Option<String>,
    /// Where to get a small picture of it.
    pub thumbnail: Option<String>,
    pub media_api_file_id: Option<String>,
    /// What apps keep with it: any JSON.
    pub properties: Option<wire::FreeForm>,
}
