use super::{Iteration, User};
use crate::Deserialize;
use crate::wire;

/// An issue: a requirement, a task, a defect.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Issue {
    pub html_url: Option<String>,
    /// What kind of issue it is.
    #[serde(rename = "type")]
    pub kind: Option<IssueType>,
    pub project_id: Option<wire::Id>,
    /// As people see it, counted per project.
    pub code: Option<wire::Id>,
    /// Issue that it is part of.
    pub parent_code: Option<wire::Id>,
    pub title: Option<String>,
    pub creator: Option<User>,
    pub status: Option<String>,
    pub assignee: Option<User>,
    /// 0 is low, 1 medium, 2 high, 3 urgent.
    pub priority: Option<wire::Number>,
    pub start_date: Option<wire::Timestamp>,
    pub due_date: Option<wire::Timestamp>,
    pub iteration: Option<Iteration>,
    pub description: Option<String>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub issue_status: Option<IssueStatus>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub watchers: Vec<User>,
    /// Objects in deliveries, empty in the documentation: names are taken too.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub labels: Vec<wire::TextOr<Label>>,
}

crate::open_enum! {
    /// What an issue is; the id of a type that the team has made, otherwise.
    pub enum IssueType {
        Requirement = "REQUIREMENT",
        Mission = "MISSION",
        Defect = "DEFECT",
        SubTask = "SUB_TASK",
    }
}

/// How far an issue is, as the project calls it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueStatus {
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<String>,
}

/// A label.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[non_exhaustive]
pub struct Label {
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    pub color: Option<String>,
}

/// A comment on an issue.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueComment {
    pub html_url: Option<String>,
    pub content: Option<String>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub issue: Option<Issue>,
    pub creator: Option<User>,
}

/// Hours of work on an issue.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WorkLog {
    /// Negative if they were taken back.
    pub record_hours: Option<wire::Number>,
    pub remaining_hours: Option<wire::Number>,
}
