use crate::Deserialize;
use crate::azure_devops::Link;
use crate::wire;

/// A Git commit.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Commit {
    pub commit_id: Option<String>,
    pub author: Option<Signature>,
    pub committer: Option<Signature>,
    pub comment: Option<String>,
    pub comment_truncated: Option<bool>,
    pub change_counts: Option<ChangeCounts>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub parents: Vec<String>,
    pub url: Option<String>,
    pub remote_url: Option<String>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
}

/// Who made a commit, and when.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Signature {
    pub name: Option<String>,
    pub email: Option<String>,
    pub date: Option<wire::Timestamp>,
    pub image_url: Option<String>,
}

/// How many files were changed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ChangeCounts {
    #[serde(rename = "Add")]
    pub add: Option<i64>,
    #[serde(rename = "Edit")]
    pub edit: Option<i64>,
    #[serde(rename = "Delete")]
    pub delete: Option<i64>,
}

/// A branch or tag that was moved.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RefUpdate {
    /// `refs/heads/main`
    pub name: Option<String>,
    /// Zeros where it is new.
    pub old_object_id: Option<String>,
    /// Zeros where it was deleted.
    pub new_object_id: Option<String>,
    pub repository_id: Option<String>,
    pub is_locked: Option<bool>,
}
