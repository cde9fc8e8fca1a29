use crate::Deserialize;
use crate::coding_service_hook::{EventCode, FilesContent, Project, Team, User};

/// Something happened to several files or folders on the network disk.
///
/// <https://coding.net/docs/project-settings/service-hook/event.html#multi-file-event>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct FilesEvent {
    pub event: Option<EventCode>,
    /// The code in words, in the team's language.
    #[serde(rename = "eventName")]
    pub event_name: Option<String>,
    pub content: FilesContent,
    pub sender: Option<User>,
    pub project: Option<Project>,
    pub team: Option<Team>,
}
