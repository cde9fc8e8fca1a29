use crate::Deserialize;

use super::{App, AuthorAssociation, Reactions, User};
use crate::wire;

/// A comment on an issue or a pull request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueComment {
    pub id: i64,
    pub node_id: Option<String>,
    pub url: String,
    /// Markdown.
    pub body: Option<String>,
    pub body_text: Option<String>,
    pub body_html: Option<String>,
    pub html_url: String,
    /// `null` if the account was deleted.
    pub user: Option<User>,
    pub created_at: wire::Timestamp,
    pub updated_at: wire::Timestamp,
    pub issue_url: Option<String>,
    pub author_association: Option<AuthorAssociation>,
    pub performed_via_github_app: Option<Box<App>>,
    pub reactions: Option<Reactions>,
    /// Set while the comment is pinned.
    pub pin: Option<Pin>,
    /// Set while the comment is hidden.
    pub minimized: Option<Minimized>,
}

/// When a comment was pinned, and by whom.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Pin {
    pub pinned_at: Option<wire::Timestamp>,
    pub pinned_by: Option<User>,
}

/// That a comment is hidden.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Minimized {
    /// Such as `OUTDATED`; `null` if none was given.
    pub reason: Option<String>,
}
