use crate::Deserialize;
use crate::coding_service_hook::{EventCode, Hook, Project, Team, User, WikiPage};
use crate::wire;

/// Something happened to a page of the wiki.
///
/// <https://coding.net/docs/project-settings/service-hook/event.html#wiki>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WikiEvent {
    pub event: Option<EventCode>,
    /// The code in words, in the team's language.
    #[serde(rename = "eventName")]
    pub event_name: Option<String>,
    /// What was done, in a word: `added`, say.
    pub action: Option<String>,
    pub content: WikiPage,
    pub sender: Option<User>,
    pub project: Option<Project>,
    pub team: Option<Team>,
    pub hook_id: Option<wire::Id>,
    pub hook: Option<Hook>,
}
