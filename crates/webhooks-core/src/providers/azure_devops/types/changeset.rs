use crate::Deserialize;
use crate::azure_devops::{IdentityRef, Link};
use crate::wire;

/// A changeset of Team Foundation Version Control.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Changeset {
    pub changeset_id: Option<i64>,
    pub url: Option<String>,
    pub author: Option<IdentityRef>,
    pub checked_in_by: Option<IdentityRef>,
    pub created_date: Option<wire::Timestamp>,
    pub comment: Option<String>,
    pub comment_truncated: Option<bool>,
    pub account_id: Option<String>,
    pub collection_id: Option<String>,
    pub has_more_changes: Option<bool>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
}
