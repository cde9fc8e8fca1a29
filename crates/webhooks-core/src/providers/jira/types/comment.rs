use crate::Deserialize;
use crate::jira::{Document, Property, User};
use crate::wire;

/// A comment on an issue.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Comment {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: wire::Id,
    pub parent_id: Option<wire::Id>,
    pub author: Option<User>,
    pub update_author: Option<User>,
    /// Wiki markup.
    pub body: Option<wire::TextOr<Document>>,
    /// HTML.
    pub rendered_body: Option<String>,
    pub created: Option<wire::Timestamp>,
    pub updated: Option<wire::Timestamp>,
    /// Whom it is restricted to.
    pub visibility: Option<Visibility>,
    /// Jira Service Management: whether customers see it.
    pub jsd_public: Option<bool>,
    pub jsd_author_can_see_request: Option<bool>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub properties: Vec<Property>,
}

/// The one group or role that sees something.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Visibility {
    /// `group` or `role`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Its name.
    pub value: Option<String>,
    pub identifier: Option<String>,
}

/// The comments of an issue, or the first of them.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Comments {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub comments: Vec<Comment>,
    pub start_at: Option<i64>,
    pub max_results: Option<i64>,
    pub total: Option<i64>,
}
