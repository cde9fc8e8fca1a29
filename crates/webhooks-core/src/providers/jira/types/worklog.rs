use crate::Deserialize;
use crate::jira::{Document, Property, User, Visibility};
use crate::wire;

/// Work that somebody did on an issue.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Worklog {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: wire::Id,
    pub issue_id: Option<wire::Id>,
    pub author: Option<User>,
    pub update_author: Option<User>,
    /// Wiki markup.
    pub comment: Option<wire::TextOr<Document>>,
    pub created: Option<wire::Timestamp>,
    pub updated: Option<wire::Timestamp>,
    pub started: Option<wire::Timestamp>,
    /// Such as `1d 4h`; how long a day is depends on the site.
    pub time_spent: Option<String>,
    pub time_spent_seconds: Option<i64>,
    pub visibility: Option<Visibility>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub properties: Vec<Property>,
}

/// The work logged on an issue, or the first of it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Worklogs {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub worklogs: Vec<Worklog>,
    pub start_at: Option<i64>,
    pub max_results: Option<i64>,
    pub total: Option<i64>,
}
