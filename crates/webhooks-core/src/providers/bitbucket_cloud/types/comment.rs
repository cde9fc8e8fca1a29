use crate::Deserialize;

use super::{Account, Commit, Links, Repository, Text};
use crate::wire;

/// A comment on a commit, an issue or a pull request; as a `parent` no more than its id and links.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Comment {
    #[serde(rename = "type")]
    pub comment_type: Option<String>,
    pub id: i64,
    pub user: Option<Account>,
    pub content: Option<Text>,
    /// What it answers.
    pub parent: Option<Box<Comment>>,
    /// The place in a diff that it is on.
    pub inline: Option<Inline>,
    pub deleted: Option<bool>,
    /// Whether it is part of a review that is not sent yet.
    pub pending: Option<bool>,
    /// Set while its thread is resolved.
    pub resolution: Option<Resolution>,
    pub created_on: Option<wire::Timestamp>,
    pub updated_on: Option<wire::Timestamp>,
    /// What it is on.
    pub commit: Option<Commit>,
    /// What it is on.
    pub issue: Option<CommentSubject>,
    /// What it is on.
    pub pullrequest: Option<CommentSubject>,
    pub links: Option<Box<Links>>,
}

/// A place in a diff. Without lines it is the file.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Inline {
    pub path: Option<String>,
    /// The line before the change.
    pub from: Option<i64>,
    /// The line after the change.
    pub to: Option<i64>,
    /// The first of several lines before the change.
    pub start_from: Option<i64>,
    /// The first of several lines after the change.
    pub start_to: Option<i64>,
    /// The lines around it, as a diff.
    pub context_lines: Option<String>,
    /// Whether the lines have changed since.
    pub outdated: Option<bool>,
    pub base_rev: Option<String>,
    pub src_rev: Option<String>,
    pub dest_rev: Option<String>,
}

/// Who resolved a thread, and when.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Resolution {
    #[serde(rename = "type")]
    pub resolution_type: Option<String>,
    pub user: Option<Account>,
    pub created_on: Option<wire::Timestamp>,
}

/// The issue or pull request that a comment is on, in short.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CommentSubject {
    #[serde(rename = "type")]
    pub subject_type: Option<String>,
    pub id: Option<i64>,
    pub title: Option<String>,
    pub draft: Option<bool>,
    /// Of an issue.
    pub repository: Option<Box<Repository>>,
    pub links: Option<Box<Links>>,
}
