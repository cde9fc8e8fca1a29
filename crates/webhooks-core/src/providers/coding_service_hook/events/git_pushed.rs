use crate::Deserialize;
use crate::coding_service_hook::{Commit, EventCode, GitUser, Hook, Project, Repository, Team, User};
use crate::wire;

/// Commits were pushed, or a branch or tag was created or deleted.
///
/// <https://coding.net/docs/project-settings/service-hook/event.html#push-event>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PushEvent {
    pub event: Option<EventCode>,
    /// The code in words, in the team's language.
    #[serde(rename = "eventName")]
    pub event_name: Option<String>,
    /// What was done, in a word: `added`, say.
    pub action: Option<String>,
    /// In full: `refs/heads/master`.
    #[serde(rename = "ref")]
    pub git_ref: String,
    /// SHA it was at; forty zeros if it is new.
    pub before: String,
    /// SHA it is at now; forty zeros if it was deleted.
    pub after: String,
    pub created: Option<wire::Flag>,
    pub deleted: Option<wire::Flag>,
    /// A page that compares the two.
    pub compare: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub commits: Vec<Commit>,
    /// What `after` names.
    pub head_commit: Option<Commit>,
    pub pusher: Option<GitUser>,
    pub repository: Option<Repository>,
    pub sender: Option<User>,
    pub project: Option<Project>,
    pub team: Option<Team>,
    pub hook_id: Option<wire::Id>,
    pub hook: Option<Hook>,
}

impl PushEvent {
    /// The branch's name, if it is a branch.
    pub fn branch(&self) -> Option<&str> {
        self.git_ref.strip_prefix("refs/heads/")
    }

    /// The tag's name, if it is a tag.
    pub fn tag(&self) -> Option<&str> {
        self.git_ref.strip_prefix("refs/tags/")
    }
}
