use crate::Deserialize;
use crate::coding_service_hook::{EventCode, Hook, Job, Project, Repository, Team, User};
use crate::wire;

/// A job of continuous integration was made, changed or deleted, or was started, or has ended.
///
/// <https://coding.net/docs/project-settings/service-hook/event.html#ci-event>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CiJobEvent {
    pub event: Option<EventCode>,
    /// The code in words, in the team's language.
    #[serde(rename = "eventName")]
    pub event_name: Option<String>,
    /// What was done, in a word: `added`, say.
    pub action: Option<String>,
    pub ci: Job,
    pub repository: Option<Repository>,
    pub sender: Option<User>,
    pub project: Option<Project>,
    pub team: Option<Team>,
    pub hook_id: Option<wire::Id>,
    pub hook: Option<Hook>,
}
