use crate::Deserialize;
use crate::github::{
    Change, Discussion, DiscussionCategory, DiscussionComment, Enterprise, Installation, Label, Organization,
    Repository, User,
};
use crate::wire;

/// Something happened to a discussion itself: started, answered, labeled, moved to another repository.
///
/// Comments are `discussion_comment`. GitHub calls its discussion events a preview that may change.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#discussion>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DiscussionEvent {
    pub action: DiscussionAction,
    pub discussion: Discussion,
    pub repository: Repository,
    /// With `answered`: the comment that was chosen.
    pub answer: Option<DiscussionComment>,
    /// With `unanswered`: the comment that was chosen before.
    pub old_answer: Option<DiscussionComment>,
    /// With `labeled` and `unlabeled`: which.
    pub label: Option<Label>,
    /// With `category_changed`, `edited` and `transferred`.
    pub changes: Option<DiscussionChanges>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
    // `discussion_comment` has all that is required here.
    #[serde(default, rename = "comment")]
    _comment: wire::Absent,
}

/// What was there before, or is there now after a transfer.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DiscussionChanges {
    pub title: Option<Change>,
    pub body: Option<Change>,
    pub category: Option<DiscussionCategoryChange>,
    /// With `transferred`: what it has become.
    pub new_discussion: Option<Discussion>,
    /// With `transferred`: where it has gone.
    pub new_repository: Option<Repository>,
}

/// What a discussion was sorted into before.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DiscussionCategoryChange {
    pub from: Option<DiscussionCategory>,
}

crate::open_enum! {
    /// What happened to a discussion.
    pub enum DiscussionAction {
        /// A comment was chosen as the answer.
        Answered = "answered",
        CategoryChanged = "category_changed",
        /// `discussion.state_reason` says why.
        Closed = "closed",
        Created = "created",
        Deleted = "deleted",
        /// Title or body.
        Edited = "edited",
        Labeled = "labeled",
        Locked = "locked",
        Pinned = "pinned",
        Reopened = "reopened",
        /// Sent by the repository that it left.
        Transferred = "transferred",
        /// The answer is an ordinary comment again.
        Unanswered = "unanswered",
        Unlabeled = "unlabeled",
        Unlocked = "unlocked",
        Unpinned = "unpinned",
    }
}
