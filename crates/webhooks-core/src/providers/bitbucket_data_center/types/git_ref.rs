use crate::Deserialize;

use super::Repository;

/// A branch or a tag.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Ref {
    /// `refs/heads/main`.
    pub id: String,
    /// `main`.
    pub display_id: Option<String>,
    #[serde(rename = "type")]
    pub ref_type: Option<RefType>,
    pub latest_commit: Option<String>,
    /// The latest commit by its old name.
    pub latest_changeset: Option<String>,
    /// Of a pull request.
    pub repository: Option<Repository>,
}

crate::open_enum! {
    /// What a ref is.
    pub enum RefType {
        Branch = "BRANCH",
        Tag = "TAG",
    }
}

/// What became of a branch or tag.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct RefChange {
    #[serde(rename = "ref")]
    pub git_ref: Option<Ref>,
    /// `refs/heads/main`.
    pub ref_id: Option<String>,
    /// Zeros if it was created.
    pub from_hash: Option<String>,
    /// Zeros if it was deleted.
    pub to_hash: Option<String>,
    #[serde(rename = "type")]
    pub change_type: RefChangeType,
}

crate::open_enum! {
    /// How a branch or tag changed.
    pub enum RefChangeType {
        Add = "ADD",
        Delete = "DELETE",
        Update = "UPDATE",
    }
}
