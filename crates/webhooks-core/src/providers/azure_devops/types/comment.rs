use crate::Deserialize;
use crate::azure_devops::{IdentityRef, Link, PullRequest};
use crate::wire;

/// A comment on a pull request. Since version 2.0 of the resource in `comment`, beside the pull request; before
/// that all by itself.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PullRequestComment {
    pub comment: Option<Comment>,
    pub pull_request: Option<PullRequest>,
    pub id: Option<wire::Id>,
    pub parent_comment_id: Option<wire::Id>,
    pub author: Option<IdentityRef>,
    pub content: Option<String>,
    pub published_date: Option<wire::Timestamp>,
    pub last_updated_date: Option<wire::Timestamp>,
    pub last_content_updated_date: Option<wire::Timestamp>,
    pub is_deleted: Option<bool>,
    pub comment_type: Option<wire::Id>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
}

/// A comment.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Comment {
    pub id: Option<wire::Id>,
    /// 0 where it is the first of its thread.
    pub parent_comment_id: Option<wire::Id>,
    pub author: Option<IdentityRef>,
    /// Markdown. Missing where it was deleted.
    pub content: Option<String>,
    pub published_date: Option<wire::Timestamp>,
    pub last_updated_date: Option<wire::Timestamp>,
    pub last_content_updated_date: Option<wire::Timestamp>,
    pub is_deleted: Option<bool>,
    /// `text`, `system`; or their numbers.
    pub comment_type: Option<wire::Id>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub users_liked: Vec<IdentityRef>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
}
