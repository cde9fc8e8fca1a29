use crate::Deserialize;
use crate::github::{
    BodyChanges, Enterprise, Installation, Issue, IssueComment, Organization, Repository, User,
};

/// Someone commented on an issue or a pull request, or a comment was edited, deleted, pinned or unpinned.
///
/// On a pull request, `issue.pull_request` is set. Comments on its diff are `pull_request_review_comment`.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#issue_comment>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueCommentEvent {
    pub action: IssueCommentAction,
    pub comment: IssueComment,
    pub issue: Issue,
    pub repository: Repository,
    /// With `edited`: what was there before.
    pub changes: Option<BodyChanges>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

impl IssueCommentEvent {
    /// Whether the comment is on a pull request, which is an issue as well.
    pub fn is_on_pull_request(&self) -> bool {
        self.issue.pull_request.is_some()
    }
}

crate::open_enum! {
    /// What happened to a comment.
    pub enum IssueCommentAction {
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
        /// To the top of the issue.
        Pinned = "pinned",
        Unpinned = "unpinned",
    }
}
