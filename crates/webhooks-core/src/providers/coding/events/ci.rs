use crate::Deserialize;
use crate::coding::{Hook, Job, Repository, User};
use crate::wire;

/// A job of continuous integration was run, has ended, was changed or deleted.
///
/// <https://coding.net/help/docs/project-settings/open/webhook.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CiEvent {
    pub action: CiAction,
    pub ci: Job,
    pub hook_id: Option<wire::Id>,
    pub hook: Option<Hook>,
    pub sender: Option<User>,
    /// The project.
    pub repository: Option<Repository>,
}

crate::open_enum! {
    /// What happened to a job or to a build.
    pub enum CiAction {
        CompleteBuild = "complete_build",
        DeleteBuild = "delete_build",
        DeleteJob = "delete_job",
        TriggerBuild = "trigger_build",
        UpdateJob = "update_job",
    }
}
