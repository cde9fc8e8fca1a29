use super::{Label, User};
use crate::Deserialize;
use crate::wire;

/// An issue.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Issue {
    pub id: Option<wire::Id>,
    /// As people see it, counted per project; `id` is not.
    pub iid: wire::Id,
    pub project_id: Option<wire::Id>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub state: Option<IssueState>,
    /// Only in an issue's own event.
    pub action: Option<IssueAction>,
    pub url: Option<String>,
    pub author: Option<User>,
    pub author_id: Option<wire::Id>,
    pub assignee_id: Option<wire::Id>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub assignee_ids: Vec<wire::Id>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub labels: Vec<Label>,
    pub milestone_id: Option<wire::Id>,
    pub confidential: Option<wire::Flag>,
    pub severity: Option<String>,
    pub stage: Option<String>,
    pub category: Option<String>,
    pub relative_position: Option<wire::Id>,
    pub moved_to_id: Option<wire::Id>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub updated_by_id: Option<wire::Id>,
    pub last_edited_at: Option<wire::Timestamp>,
    pub last_edited_by_id: Option<wire::Id>,
    pub closed_at: Option<wire::Timestamp>,
    pub due_date: Option<wire::Timestamp>,
    /// In seconds.
    pub time_estimate: Option<i64>,
    /// In seconds.
    pub total_time_spent: Option<i64>,
    /// A number, or text such as `1h 30m`.
    pub human_time_estimate: Option<wire::Id>,
    /// A number, or text such as `1h 30m`.
    pub human_total_time_spent: Option<wire::Id>,
    // What a merge request has besides.
    #[serde(default, rename = "source_branch")]
    _source_branch: wire::Absent,
}

/// An issue that a merge request is linked to. Nothing is published of it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct LinkedIssue {
    pub id: Option<wire::Id>,
    pub iid: Option<wire::Id>,
    pub project_id: Option<wire::Id>,
    pub title: Option<String>,
    pub state: Option<IssueState>,
    pub url: Option<String>,
}

crate::open_enum! {
    /// What happened to an issue.
    pub enum IssueAction {
        Open = "open",
        Close = "close",
        Reopen = "reopen",
        Update = "update",
    }
}

crate::open_enum! {
    /// Whether an issue is done.
    pub enum IssueState {
        Opened = "opened",
        Closed = "closed",
    }
}
