use crate::Deserialize;
use crate::azure_devops::{FieldChange, FieldValue, IdentityRef, Link};
use crate::wire;

/// A work item.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkItem {
    pub id: Option<i64>,
    pub rev: Option<i64>,
    /// By reference name: `System.Title`, `Custom.Risk`. Identities are `Name <unique name>` or an object.
    #[serde(default)]
    pub fields: wire::Entries<FieldValue>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub relations: Vec<Relation>,
    pub comment_version_ref: Option<CommentVersionRef>,
    /// What the fields of several lines are written in: `html` or `markdown`.
    #[serde(default)]
    pub multiline_fields_format: wire::Entries<String>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
    pub url: Option<String>,
}

/// A change of a work item.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkItemUpdate {
    /// Of the change.
    pub id: Option<i64>,
    pub work_item_id: Option<i64>,
    pub rev: Option<i64>,
    pub revised_by: Option<IdentityRef>,
    /// In the year 9999.
    pub revised_date: Option<wire::Timestamp>,
    /// Those that were changed, by reference name.
    #[serde(default)]
    pub fields: wire::Entries<FieldChange>,
    pub relations: Option<RelationChanges>,
    /// All of it, as it is now.
    pub revision: Option<WorkItem>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
    pub url: Option<String>,
}

/// A link from a work item.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Relation {
    /// Such as `System.LinkTypes.Hierarchy-Reverse`: to the parent.
    pub rel: Option<String>,
    pub url: Option<String>,
    pub attributes: Option<RelationAttributes>,
}

/// What is known of a link.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RelationAttributes {
    pub id: Option<i64>,
    pub name: Option<String>,
    pub comment: Option<String>,
    pub is_locked: Option<bool>,
    pub is_deleted: Option<bool>,
    pub authorized_date: Option<wire::Timestamp>,
    pub resource_created_date: Option<wire::Timestamp>,
    pub resource_modified_date: Option<wire::Timestamp>,
    pub resource_size: Option<i64>,
    pub revised_date: Option<wire::Timestamp>,
}

/// Links that were changed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RelationChanges {
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub added: Vec<Relation>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub removed: Vec<Relation>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub updated: Vec<Relation>,
}

/// The comment that was made.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CommentVersionRef {
    pub comment_id: Option<i64>,
    pub version: Option<i64>,
    pub created_in_revision: Option<i64>,
    pub is_deleted: Option<bool>,
    pub text: Option<String>,
    pub url: Option<String>,
}
