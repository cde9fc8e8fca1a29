use crate::Deserialize;
use crate::azure_devops::{Commit, IdentityRef, Link, RefUpdate, Repository};
use crate::wire;

/// What was pushed.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Push {
    pub push_id: Option<i64>,
    pub date: Option<wire::Timestamp>,
    /// Missing where nothing but a branch was made or deleted.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub commits: Vec<Commit>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub ref_updates: Vec<RefUpdate>,
    pub repository: Option<Repository>,
    pub pushed_by: Option<IdentityRef>,
    pub url: Option<String>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
}
