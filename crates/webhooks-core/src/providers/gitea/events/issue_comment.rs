use crate::Deserialize;
use crate::gitea::{Changes, Comment, Issue, PullRequest, Repository, User};
use crate::wire;

/// Someone commented on an issue, or on a pull request as a whole.
///
/// Sent as `issue_comment` and, of pull requests, as `pull_request_comment`. A review is an
/// [event of its own](super::PullRequestReviewEvent), however little it says.
///
/// <https://docs.gitea.com/usage/webhooks>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueCommentEvent {
    pub action: IssueCommentAction,
    /// The issue, or the pull request as an issue.
    pub issue: Issue,
    /// The pull request, if it is one; since Gitea 1.23.
    pub pull_request: Option<Box<PullRequest>>,
    pub comment: Comment,
    /// With `edited`: what was there before.
    pub changes: Option<Changes>,
    pub repository: Repository,
    pub sender: Option<User>,
    /// Whether it is on a pull request.
    pub is_pull: Option<bool>,
    /// Gitea before 1.15 sent the webhook's secret along.
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
