use crate::Deserialize;

use super::{Attachment, User};
use crate::wire;

/// A comment on an issue or a pull request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Comment {
    pub id: i64,
    pub html_url: Option<String>,
    /// Empty if it is on an issue.
    pub pull_request_url: Option<String>,
    /// Empty if it is on a pull request.
    pub issue_url: Option<String>,
    /// Its `id` is -1 if the account was deleted.
    pub user: Option<User>,
    /// Who wrote it where it was migrated from, else empty.
    pub original_author: Option<String>,
    pub original_author_id: Option<i64>,
    /// Markdown.
    pub body: String,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub assets: Vec<Attachment>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
}
