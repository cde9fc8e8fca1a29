use crate::Deserialize;

use super::{AuthorAssociation, Link, Reactions, User};
use crate::wire;

/// A comment on the diff of a pull request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ReviewComment {
    #[serde(rename = "_links")]
    pub links: Option<ReviewLinks>,
    pub author_association: Option<AuthorAssociation>,
    /// Markdown.
    pub body: String,
    /// The SHA that the comment is on now.
    pub commit_id: String,
    pub created_at: wire::Timestamp,
    /// The part of the diff that ends in the line commented on.
    pub diff_hunk: Option<String>,
    pub html_url: String,
    pub id: i64,
    /// Set if it is a reply: the comment that it replies to.
    pub in_reply_to_id: Option<i64>,
    /// The last of the lines commented on; `null` if the diff no longer has it.
    pub line: Option<i64>,
    pub node_id: Option<String>,
    /// The SHA that the comment was made on.
    pub original_commit_id: Option<String>,
    /// As `line`, where the comment was made.
    pub original_line: Option<i64>,
    /// As `position`, where the comment was made.
    pub original_position: Option<i64>,
    /// As `start_line`, where the comment was made.
    pub original_start_line: Option<i64>,
    /// From the root of the repository.
    pub path: String,
    /// The line counted from the file's first hunk header; `null` if the diff no longer has it.
    pub position: Option<i64>,
    /// The review that the comment is part of.
    pub pull_request_review_id: Option<i64>,
    pub pull_request_url: Option<String>,
    pub reactions: Option<Reactions>,
    pub side: Option<DiffSide>,
    /// The first of several lines commented on.
    pub start_line: Option<i64>,
    /// The side of the first of several lines.
    pub start_side: Option<DiffSide>,
    pub subject_type: Option<ReviewCommentSubject>,
    pub updated_at: wire::Timestamp,
    pub url: String,
    /// `null` if the account was deleted.
    pub user: Option<User>,
}

/// Addresses around a review or one of its comments.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ReviewLinks {
    pub html: Option<Link>,
    pub pull_request: Option<Link>,
    #[serde(rename = "self")]
    pub itself: Option<Link>,
}

crate::open_enum! {
    /// One half of a split diff.
    pub enum DiffSide {
        /// Before the change.
        Left = "LEFT",
        /// After the change.
        Right = "RIGHT",
    }
}

crate::open_enum! {
    /// What a comment on a diff is about.
    pub enum ReviewCommentSubject {
        Line = "line",
        /// All of the file.
        File = "file",
    }
}
