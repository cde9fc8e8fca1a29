use crate::Deserialize;
use crate::coding::{Hook, MergeRequest, Repository, User};
use crate::wire;

/// A merge request was made, pushed to or merged.
///
/// <https://coding.net/help/docs/project-settings/open/webhook.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MergeRequestEvent {
    pub action: MergeRequestAction,
    /// Counted per project, together with everything else in it.
    pub number: Option<wire::Id>,
    #[serde(rename = "mergeRequest")]
    pub merge_request: MergeRequest,
    pub hook_id: Option<wire::Id>,
    pub hook: Option<Hook>,
    pub sender: Option<User>,
    pub repository: Option<Repository>,
}

crate::open_enum! {
    /// What happened to a merge request; there are more than those documented.
    pub enum MergeRequestAction {
        Create = "create",
        Merge = "merge",
        /// The source branch was pushed to.
        Synchronize = "synchronize",
    }
}
