use crate::Deserialize;
use crate::coding_service_hook::{EventCode, Hook, Issue, Project, Team, User};
use crate::wire;

/// Something happened to an issue: `event` says what.
///
/// <https://coding.net/docs/project-settings/service-hook/event.html#item-event>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueEvent {
    pub event: Option<EventCode>,
    /// The code in words, in the team's language.
    #[serde(rename = "eventName")]
    pub event_name: Option<String>,
    /// What was done, in a word: `added`, say.
    pub action: Option<String>,
    pub issue: Issue,
    pub sender: Option<User>,
    pub project: Option<Project>,
    pub team: Option<Team>,
    pub hook_id: Option<wire::Id>,
    pub hook: Option<Hook>,
    // What recorded hours have besides.
    #[serde(default, rename = "work_log")]
    _work_log: wire::Absent,
}
