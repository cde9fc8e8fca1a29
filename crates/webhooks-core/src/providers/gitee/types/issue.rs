use crate::Deserialize;

use super::{Label, Milestone, User};
use crate::wire;

/// An issue, or another kind of task.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Issue {
    pub id: Option<wire::Id>,
    /// As people see it, and text: `I4CYEO`.
    pub number: wire::Id,
    pub title: String,
    pub body: Option<String>,
    pub html_url: Option<String>,
    pub state: Option<IssueState>,
    /// The state as it is called there; an enterprise has names of its own.
    pub state_name: Option<String>,
    /// The kind of task as it is called there.
    pub type_name: Option<String>,
    pub user: Option<User>,
    pub assignee: Option<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub collaborators: Vec<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub labels: Vec<Label>,
    pub milestone: Option<wire::TextOr<Milestone>>,
    /// How many there are.
    pub comments: Option<i64>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
}

/// An issue that a pull request is linked to.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct LinkedIssue {
    pub id: Option<wire::Id>,
    /// As people see it, and text: `I4CYEO`.
    pub number: Option<wire::Id>,
    pub title: Option<String>,
    pub body: Option<String>,
    pub state: Option<IssueState>,
    pub html_url: Option<String>,
}

crate::open_enum! {
    /// How far an issue is.
    pub enum IssueState {
        Open = "open",
        Progressing = "progressing",
        Closed = "closed",
        Rejected = "rejected",
    }
}
