use crate::Deserialize;

use super::{Attachment, Label, Milestone, User};
use crate::wire;

/// An issue; pull requests are issues too, with `pull_request`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Issue {
    pub id: i64,
    /// In the API.
    pub url: Option<String>,
    pub html_url: Option<String>,
    /// Counted per repository, together with pull requests; `id` is not.
    pub number: i64,
    /// Its `id` is -1 if the account was deleted.
    pub user: Option<User>,
    /// Who wrote it where it was migrated from, else empty.
    pub original_author: Option<String>,
    pub original_author_id: Option<i64>,
    pub title: String,
    /// Markdown.
    pub body: Option<String>,
    /// The branch that it is about; empty if none.
    #[serde(rename = "ref")]
    pub git_ref: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub assets: Vec<Attachment>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub labels: Vec<Label>,
    pub milestone: Option<Milestone>,
    /// The first of `assignees`.
    pub assignee: Option<User>,
    /// `null` where there are none.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub assignees: Vec<User>,
    pub state: State,
    pub is_locked: Option<bool>,
    /// How many there are.
    pub comments: Option<i64>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub closed_at: Option<wire::Timestamp>,
    pub due_date: Option<wire::Timestamp>,
    /// In seconds.
    pub time_estimate: Option<i64>,
    /// Set if the issue is a pull request.
    pub pull_request: Option<IssuePullRequest>,
    pub repository: Option<IssueRepository>,
    /// 0 if it is not pinned.
    pub pin_order: Option<i64>,
}

/// What is special to an issue that is a pull request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssuePullRequest {
    pub merged: Option<bool>,
    pub merged_at: Option<wire::Timestamp>,
    pub draft: Option<bool>,
    pub html_url: Option<String>,
}

/// Where an issue is.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueRepository {
    pub id: i64,
    pub name: Option<String>,
    /// A login.
    pub owner: Option<String>,
    pub full_name: Option<String>,
}

crate::open_enum! {
    /// Whether an issue, a pull request or a milestone is open.
    pub enum State {
        Open = "open",
        Closed = "closed",
    }
}
