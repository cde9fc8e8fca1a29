use crate::Deserialize;
use crate::atomgit::{Commit, Issue, MergeRequest, Note, Repository, User};
use crate::wire;

/// Someone commented on a commit, a merge request or, in GitCode, an issue: `object_attributes.noteable_type` says
/// which.
///
/// <https://docs.gitcode.com/docs/help/home/org_project/webhook/webhook-stepup/note-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct NoteHookEvent {
    /// `note`.
    pub object_kind: String,
    /// `note`.
    pub event_type: Option<String>,
    pub user: Option<User>,
    pub object_attributes: Note,
    pub commit: Option<Commit>,
    pub issue: Option<Issue>,
    pub merge_request: Option<MergeRequest>,
    pub project_id: Option<wire::Id>,
    /// GitCode.
    pub project: Option<Repository>,
    pub repository: Option<Repository>,
    pub produce_random_id: Option<String>,
    /// Asked for by hand, of GitCode's own builds.
    pub manual_build: Option<wire::Flag>,
    /// The event's own id; that of the delivery is in a header.
    pub uuid: Option<String>,
    /// Hook that it is sent for, since 2026.
    pub hook_id: Option<wire::Id>,
    /// `project`.
    pub hook_type: Option<String>,
}

impl NoteHookEvent {
    /// Where it was written, by whichever of two names was sent.
    pub fn place(&self) -> Option<&Repository> {
        self.project.as_ref().or(self.repository.as_ref())
    }
}
