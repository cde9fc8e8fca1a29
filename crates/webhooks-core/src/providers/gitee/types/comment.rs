use crate::Deserialize;

use super::User;
use crate::wire;

/// A comment.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Comment {
    pub id: Option<wire::Id>,
    /// Markdown.
    pub body: Option<String>,
    pub user: Option<User>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub html_url: Option<String>,
    /// On a line of a diff: which.
    pub position: Option<wire::Id>,
    /// On a commit, or on a line of a diff: the SHA.
    pub commit_id: Option<String>,
}
