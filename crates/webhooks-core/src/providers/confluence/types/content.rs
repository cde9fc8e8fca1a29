use crate::Deserialize;
use crate::confluence::Label;
use crate::wire;

/// A page, a blog post, a comment or an attachment: its id, and more where the site is set up so.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Content {
    pub id: Option<wire::Id>,
    /// Comments have none.
    pub title: Option<String>,
    /// `page`, `blogpost` or `comment`.
    pub content_type: Option<String>,
    pub space_key: Option<String>,
    /// The key of whoever made it; empty if unknown.
    pub creator_key: Option<String>,
    /// In milliseconds; an empty text if unknown.
    pub creation_date: Option<wire::Timestamp>,
    pub last_modifier_key: Option<String>,
    pub modification_date: Option<wire::Timestamp>,
    pub version: Option<i64>,
    /// For a browser; of an attachment, where to get it.
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    /// The comment that this one answers.
    pub in_reply_to: Option<Box<Content>>,
    /// Where it was labeled.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub labels: Vec<Label>,
    /// Of an attachment.
    pub file_name: Option<String>,
    /// In bytes.
    pub file_size: Option<i64>,
    /// What was said of this version of an attachment.
    pub comment: Option<String>,
}
