use crate::Deserialize;
use crate::coding_service_hook::{EventCode, Issue, Project, Team, User, WorkLog};

/// Hours were recorded for an issue, or taken back.
///
/// <https://coding.net/docs/project-settings/service-hook/event.html#update-hour-info>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueHourRecordEvent {
    pub event: Option<EventCode>,
    /// The code in words, in the team's language.
    #[serde(rename = "eventName")]
    pub event_name: Option<String>,
    pub issue: Issue,
    pub work_log: WorkLog,
    pub sender: Option<User>,
    pub project: Option<Project>,
    pub team: Option<Team>,
}
