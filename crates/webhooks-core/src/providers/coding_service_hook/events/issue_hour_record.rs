use crate::Deserialize;
use crate::coding_service_hook::{EventCode, Hook, Issue, Project, Team, User, WorkLog};
use crate::wire;

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
    /// What was done, in a word: `added`, say.
    pub action: Option<String>,
    pub issue: Issue,
    pub work_log: WorkLog,
    pub sender: Option<User>,
    pub project: Option<Project>,
    pub team: Option<Team>,
    pub hook_id: Option<wire::Id>,
    pub hook: Option<Hook>,
}
