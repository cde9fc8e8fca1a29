use crate::Deserialize;
use crate::github::{
    BodyChanges, Discussion, DiscussionComment, Enterprise, Installation, Organization, Repository, User,
};

/// Someone commented on a discussion, or a comment was edited or deleted.
///
/// Choosing one as the answer is `discussion`. GitHub calls its discussion events a preview that may change.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#discussion_comment>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DiscussionCommentEvent {
    pub action: DiscussionCommentAction,
    pub comment: DiscussionComment,
    pub discussion: Discussion,
    pub repository: Repository,
    /// With `edited`: what was there before.
    pub changes: Option<BodyChanges>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened to a comment on a discussion.
    pub enum DiscussionCommentAction {
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
    }
}
