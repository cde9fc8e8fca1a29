use crate::Deserialize;
use crate::coding_service_hook::{EventCode, Hook, IssueComment, Project, Team, User};
use crate::wire;

/// Someone commented on an issue.
///
/// <https://coding.net/docs/project-settings/service-hook/event.html#comment-event>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueCommentEvent {
    pub event: Option<EventCode>,
    /// The code in words, in the team's language.
    #[serde(rename = "eventName")]
    pub event_name: Option<String>,
    /// What was done, in a word: `added`, say.
    pub action: Option<String>,
    #[serde(rename = "issueComment")]
    pub issue_comment: IssueComment,
    pub sender: Option<User>,
    pub project: Option<Project>,
    pub team: Option<Team>,
    pub hook_id: Option<wire::Id>,
    pub hook: Option<Hook>,
}
