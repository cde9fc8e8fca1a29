use crate::Deserialize;
use crate::gogs::{Changes, Issue, Repository, User};
use crate::wire;

/// Someone commented on an issue or a pull request.
///
/// <https://gogs.io/docs/features/webhook>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueCommentEvent {
    pub action: IssueCommentAction,
    /// The issue, or the pull request as an issue: with `pull_request` then.
    pub issue: Issue,
    pub comment: Comment,
    /// With `edited`: what was there before.
    pub changes: Option<Changes>,
    pub repository: Repository,
    pub sender: Option<User>,
    /// Gogs before 0.10 sent the webhook's secret along.
    pub secret: Option<wire::Redacted>,
}

crate::open_enum! {
    /// What happened to a comment.
    pub enum IssueCommentAction {
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
    }
}

/// A comment.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Comment {
    pub id: i64,
    pub html_url: Option<String>,
    pub user: Option<User>,
    /// Markdown.
    pub body: String,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
}
