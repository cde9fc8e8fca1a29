use crate::Deserialize;

use super::{Label, Milestone, User};
use crate::wire;

/// An issue; pull requests are issues too, with `pull_request`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Issue {
    pub id: i64,
    /// Counted per repository, together with pull requests; `id` is not.
    pub number: i64,
    pub user: Option<User>,
    pub title: String,
    /// Markdown.
    pub body: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub labels: Vec<Label>,
    pub milestone: Option<Milestone>,
    pub assignee: Option<User>,
    pub state: State,
    /// How many there are.
    pub comments: Option<i64>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    /// Set if the issue is a pull request.
    pub pull_request: Option<IssuePullRequest>,
}

/// What is special to an issue that is a pull request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssuePullRequest {
    pub merged: Option<bool>,
    pub merged_at: Option<wire::Timestamp>,
}

crate::open_enum! {
    /// Whether an issue, a pull request or a milestone is open.
    pub enum State {
        Closed = "closed",
        Open = "open",
    }
}
