use crate::Deserialize;

use super::{Account, Links, Repository, Text};
use crate::wire::{self, TextOr};

/// An issue.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Issue {
    #[serde(rename = "type")]
    pub issue_type: Option<String>,
    pub id: i64,
    pub title: String,
    pub content: Option<Text>,
    pub state: Option<IssueState>,
    pub kind: Option<IssueKind>,
    pub priority: Option<IssuePriority>,
    pub reporter: Option<Account>,
    pub assignee: Option<Account>,
    /// An object; its name alone in the documentation.
    pub component: Option<TextOr<IssueField>>,
    pub milestone: Option<TextOr<IssueField>>,
    pub version: Option<TextOr<IssueField>>,
    pub votes: Option<i64>,
    pub watches: Option<i64>,
    pub repository: Option<Repository>,
    pub created_on: Option<wire::Timestamp>,
    pub updated_on: Option<wire::Timestamp>,
    pub edited_on: Option<wire::Timestamp>,
    pub links: Option<Box<Links>>,
}

/// A component, milestone or version of a repository's issues.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueField {
    #[serde(rename = "type")]
    pub field_type: Option<String>,
    pub id: Option<i64>,
    pub name: Option<String>,
    pub links: Option<Box<Links>>,
}

crate::open_enum! {
    /// How far an issue is.
    pub enum IssueState {
        Closed = "closed",
        Duplicate = "duplicate",
        Invalid = "invalid",
        New = "new",
        OnHold = "on hold",
        Open = "open",
        Resolved = "resolved",
        Submitted = "submitted",
        WontFix = "wontfix",
    }
}

crate::open_enum! {
    /// What an issue asks for.
    pub enum IssueKind {
        Bug = "bug",
        Enhancement = "enhancement",
        Proposal = "proposal",
        Task = "task",
    }
}

crate::open_enum! {
    /// How urgent an issue is.
    pub enum IssuePriority {
        Blocker = "blocker",
        Critical = "critical",
        Major = "major",
        Minor = "minor",
        Trivial = "trivial",
    }
}
