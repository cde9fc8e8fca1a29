use super::User;
use crate::Deserialize;
use crate::wire;

/// An iteration.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Iteration {
    pub title: Option<String>,
    pub goal: Option<String>,
    pub html_url: Option<String>,
    pub project_id: Option<wire::Id>,
    /// As people see it, counted per project.
    pub code: Option<wire::Id>,
    pub creator: Option<User>,
    pub assignee: Option<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub watchers: Vec<User>,
    pub status: Option<IterationStatus>,
    /// How many issues it has.
    pub plan_issue_number: Option<wire::Number>,
    pub start_at: Option<wire::Timestamp>,
    pub end_at: Option<wire::Timestamp>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
}

crate::open_enum! {
    /// How far an iteration is.
    pub enum IterationStatus {
        WaitProcess = "WAIT_PROCESS",
        Processing = "PROCESSING",
        Completed = "COMPLETED",
    }
}
