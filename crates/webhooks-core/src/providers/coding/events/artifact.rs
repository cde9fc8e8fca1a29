use crate::Deserialize;
use crate::coding::{Artifact, Hook, Repository, User};
use crate::wire;

/// A version of a package was published or changed.
///
/// <https://coding.net/help/docs/project-settings/open/webhook.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ArtifactEvent {
    pub action: ArtifactAction,
    pub artifact: Artifact,
    pub hook_id: Option<wire::Id>,
    pub hook: Option<Hook>,
    pub sender: Option<User>,
    /// The project.
    pub repository: Option<Repository>,
}

crate::open_enum! {
    /// What happened to a version.
    pub enum ArtifactAction {
        Create = "create",
        Update = "update",
    }
}
