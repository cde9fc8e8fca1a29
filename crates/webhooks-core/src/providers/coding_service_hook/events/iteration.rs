use crate::Deserialize;
use crate::coding_service_hook::{EventCode, Hook, Iteration, Project, Team, User};
use crate::wire;

/// An iteration was made, planned, changed or deleted.
///
/// <https://coding.net/docs/project-settings/service-hook/event.html#iteration-event>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IterationEvent {
    pub event: Option<EventCode>,
    /// The code in words, in the team's language.
    #[serde(rename = "eventName")]
    pub event_name: Option<String>,
    /// What was done, in a word: `added`, say.
    pub action: Option<String>,
    pub iteration: Iteration,
    pub sender: Option<User>,
    pub project: Option<Project>,
    pub team: Option<Team>,
    pub hook_id: Option<wire::Id>,
    pub hook: Option<Hook>,
}
