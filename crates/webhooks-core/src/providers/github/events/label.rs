use crate::Deserialize;
use crate::github::{Change, Enterprise, Installation, Label, Organization, Repository, User};
use crate::wire;

/// A label of a repository was made, changed or deleted.
///
/// Putting it onto an issue, a pull request or a discussion is `labeled` of that event.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#label>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct LabelEvent {
    pub action: LabelAction,
    pub label: Label,
    pub repository: Repository,
    /// With `edited`: what was there before.
    pub changes: Option<LabelChanges>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
    // With `labeled` and `unlabeled`, these have all of the above.
    #[serde(default, rename = "issue", alias = "pull_request", alias = "discussion")]
    _of_another: wire::Absent,
}

/// What an edit changed; what is missing stayed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct LabelChanges {
    pub color: Option<Change>,
    pub description: Option<Change>,
    pub name: Option<Change>,
}

crate::open_enum! {
    /// What happened to a label.
    pub enum LabelAction {
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
    }
}
