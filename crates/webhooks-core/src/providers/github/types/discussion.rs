use crate::Deserialize;

use super::{AuthorAssociation, Label, LockReason, Reactions, User};
use crate::wire;

/// A discussion.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Discussion {
    pub active_lock_reason: Option<LockReason>,
    pub answer_chosen_at: Option<wire::Timestamp>,
    pub answer_chosen_by: Option<User>,
    /// A page: the comment that is the answer.
    pub answer_html_url: Option<String>,
    pub author_association: Option<AuthorAssociation>,
    /// Markdown.
    pub body: Option<String>,
    pub category: Option<DiscussionCategory>,
    /// How many there are.
    pub comments: Option<i64>,
    pub created_at: wire::Timestamp,
    pub html_url: String,
    pub id: i64,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub labels: Vec<Label>,
    pub locked: Option<bool>,
    pub node_id: Option<String>,
    /// Counted per repository, together with issues and pull requests; `id` is not.
    pub number: i64,
    pub reactions: Option<Reactions>,
    pub repository_url: Option<String>,
    pub state: Option<DiscussionState>,
    pub state_reason: Option<DiscussionStateReason>,
    pub timeline_url: Option<String>,
    pub title: String,
    pub updated_at: wire::Timestamp,
    /// `null` if the account was deleted.
    pub user: Option<User>,
}

/// What discussions are sorted into.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DiscussionCategory {
    pub created_at: Option<wire::Timestamp>,
    pub description: Option<String>,
    /// By name, such as `:speech_balloon:`.
    pub emoji: Option<String>,
    pub id: i64,
    /// Whether a comment can be chosen as the answer.
    pub is_answerable: Option<bool>,
    pub name: String,
    pub node_id: Option<String>,
    pub repository_id: Option<i64>,
    pub slug: Option<String>,
    pub updated_at: Option<wire::Timestamp>,
}

/// A comment on a discussion.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DiscussionComment {
    pub author_association: Option<AuthorAssociation>,
    /// Markdown.
    pub body: String,
    /// How many replies there are.
    pub child_comment_count: Option<i64>,
    pub created_at: wire::Timestamp,
    pub discussion_id: i64,
    pub html_url: String,
    pub id: i64,
    pub node_id: Option<String>,
    /// Set if it is a reply: the comment that it replies to.
    pub parent_id: Option<i64>,
    pub reactions: Option<Reactions>,
    /// No URL: `owner/name`.
    pub repository_url: Option<String>,
    pub updated_at: wire::Timestamp,
    /// `null` if the account was deleted.
    pub user: Option<User>,
}

crate::open_enum! {
    /// Whether people can take part in a discussion.
    pub enum DiscussionState {
        Open = "open",
        Closed = "closed",
        Locked = "locked",
        /// An issue is about to become the discussion.
        Converting = "converting",
        /// It is on its way from another repository.
        Transferring = "transferring",
    }
}

crate::open_enum! {
    /// Why a discussion is in its state.
    pub enum DiscussionStateReason {
        Resolved = "resolved",
        Outdated = "outdated",
        Duplicate = "duplicate",
        Reopened = "reopened",
    }
}
