use crate::Deserialize;
use crate::coding::{Hook, Repository, User};
use crate::wire;

/// Something happened to a task.
///
/// <https://coding.net/help/docs/project-settings/open/webhook.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TaskEvent {
    pub action: TaskAction,
    /// Free-form: CODING documents that it is the task's content, and nothing of what is in it.
    pub task: wire::FreeForm,
    pub hook_id: Option<wire::Id>,
    pub hook: Option<Hook>,
    pub sender: Option<User>,
    pub repository: Option<Repository>,
}

crate::open_enum! {
    /// What happened to a task.
    pub enum TaskAction {
        Assigned = "assigned",
        Closed = "closed",
        Deleted = "deleted",
        Edited = "edited",
        Labeled = "labeled",
        Opened = "opened",
        Reopened = "reopened",
    }
}
