use crate::Deserialize;
use crate::coding_service_hook::{EventCode, FileContent, Hook, Project, Team, User};
use crate::wire;

/// Something happened to a file on the network disk.
///
/// <https://coding.net/docs/project-settings/service-hook/event.html#single-file-event>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FileEvent {
    pub event: Option<EventCode>,
    /// The code in words, in the team's language.
    #[serde(rename = "eventName")]
    pub event_name: Option<String>,
    /// What was done, in a word: `added`, say.
    pub action: Option<String>,
    pub content: FileContent,
    pub sender: Option<User>,
    pub project: Option<Project>,
    pub team: Option<Team>,
    pub hook_id: Option<wire::Id>,
    pub hook: Option<Hook>,
}
