use crate::Deserialize;
use crate::coding_service_hook::{EventCode, Hook, MergeRequest, Project, Repository, Team, User};
use crate::wire;

/// A merge request was made, changed, merged or closed.
///
/// <https://coding.net/docs/project-settings/service-hook/event.html#merge-request-event>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MergeRequestEvent {
    pub event: Option<EventCode>,
    /// The code in words, in the team's language.
    #[serde(rename = "eventName")]
    pub event_name: Option<String>,
    /// What was done, in a word: `added`, say.
    pub action: Option<String>,
    #[serde(rename = "mergeRequest")]
    pub merge_request: MergeRequest,
    pub repository: Option<Repository>,
    pub sender: Option<User>,
    pub project: Option<Project>,
    pub team: Option<Team>,
    pub hook_id: Option<wire::Id>,
    pub hook: Option<Hook>,
}
