use crate::Deserialize;
use crate::coding_service_hook::{EventCode, Hook, Project, Team, User};
use crate::wire;

/// Someone joined the project, left it, or got another role in it.
///
/// See the [card](crate::coding_service_hook#oddities) for another code that it may have.
///
/// <https://coding.net/docs/project-settings/service-hook/event.html#member-event>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MemberEvent {
    pub event: Option<EventCode>,
    /// The code in words, in the team's language.
    #[serde(rename = "eventName")]
    pub event_name: Option<String>,
    /// What was done, in a word: `added`, say.
    pub action: Option<String>,
    pub member: User,
    pub sender: Option<User>,
    pub project: Option<Project>,
    pub team: Option<Team>,
    pub hook_id: Option<wire::Id>,
    pub hook: Option<Hook>,
    // What a page of the wiki has.
    #[serde(default, rename = "content")]
    _content: wire::Absent,
}
