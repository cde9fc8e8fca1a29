use crate::Deserialize;
use crate::jira::{Changelog, Fields};
use crate::wire;

/// An issue; of those that are only mentioned a few fields.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Issue {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: Option<wire::Id>,
    /// Such as `TIS-42`; empty where only the id is sent. It changes when the issue is moved to another project.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub key: String,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub fields: Box<Fields>,
    pub changelog: Option<Changelog>,
    /// What apps keep with it, by key: any JSON.
    pub properties: Option<wire::FreeForm>,
    pub expand: Option<String>,
}
