use crate::Deserialize;
use crate::coding::{Hook, Repository, User};
use crate::wire;

/// Someone joined a project or left it.
///
/// <https://coding.net/help/docs/project-settings/open/webhook.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MemberEvent {
    pub action: MemberAction,
    /// Free-form: CODING documents that it is the member's content, and nothing of what is in it.
    pub member: wire::FreeForm,
    pub hook_id: Option<wire::Id>,
    pub hook: Option<Hook>,
    pub sender: Option<User>,
    pub repository: Option<Repository>,
}

crate::open_enum! {
    /// What happened to a member.
    pub enum MemberAction {
        Added = "added",
        Deleted = "deleted",
    }
}
