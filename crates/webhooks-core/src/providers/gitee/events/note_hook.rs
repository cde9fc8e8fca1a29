use crate::Deserialize;
use crate::gitee::{Comment, Enterprise, Issue, PullRequest, Repository, User};
use crate::wire;

/// Someone commented on an issue, a pull request, a commit or a repository, or a comment was edited or deleted.
///
/// <https://help.gitee.com/webhook/gitee-webhook-push-data-format>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct NoteEvent {
    pub action: Option<NoteAction>,
    pub comment: Comment,
    /// The comment's `body`.
    pub note: Option<String>,
    pub noteable_type: Option<NoteableType>,
    pub noteable_id: Option<wire::Id>,
    /// What was commented on.
    pub title: Option<String>,
    /// What was commented on, as people write it: `#I4CF12` is an issue, `!7` a pull request.
    pub per_iid: Option<String>,
    pub url: Option<String>,
    /// Set on a comment on a commit.
    pub short_commit_id: Option<String>,
    /// Set on a comment on an issue.
    pub issue: Option<Issue>,
    /// Set on a comment on a pull request.
    pub pull_request: Option<PullRequest>,
    pub repository: Repository,
    /// The same as `repository`.
    pub project: Option<Repository>,
    pub author: Option<User>,
    pub sender: Option<User>,
    pub enterprise: Option<Enterprise>,
    /// `note_hooks`.
    pub hook_name: Option<String>,
    pub hook_id: Option<wire::Id>,
    /// The page with the hook's settings, not what it calls.
    pub hook_url: Option<String>,
    /// The hook's password; empty if it signs.
    pub password: Option<wire::Redacted>,
    /// Milliseconds since the Unix epoch, as text; what is signed is in the header.
    pub timestamp: Option<wire::Timestamp>,
    /// The signature, once more.
    pub sign: Option<wire::Redacted>,
}

crate::open_enum! {
    /// What happened to a comment.
    pub enum NoteAction {
        /// It is new.
        Comment = "comment",
        Edited = "edited",
        Deleted = "deleted",
    }
}

crate::open_enum! {
    /// What was commented on.
    pub enum NoteableType {
        /// The repository itself.
        Comment = "Comment",
        Commit = "Commit",
        Issue = "Issue",
        PullRequest = "PullRequest",
    }
}
