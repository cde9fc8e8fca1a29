use crate::Deserialize;
use crate::github::{Change, Enterprise, Installation, Milestone, Organization, Repository, User};
use crate::wire;

/// A milestone was made, changed, closed, reopened or deleted.
///
/// Setting the milestone of an issue or a pull request is `milestoned` of that event.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#milestone>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MilestoneEvent {
    pub action: MilestoneAction,
    pub milestone: Milestone,
    pub repository: Repository,
    /// With `edited`: what was there before.
    pub changes: Option<MilestoneChanges>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
    // With `milestoned` and `demilestoned`, these have all of the above.
    #[serde(default, rename = "issue", alias = "pull_request")]
    _of_another: wire::Absent,
}

/// What an edit changed; what is missing stayed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MilestoneChanges {
    pub description: Option<Change>,
    /// A time.
    pub due_on: Option<Change>,
    pub title: Option<Change>,
}

crate::open_enum! {
    /// What happened to a milestone.
    pub enum MilestoneAction {
        Closed = "closed",
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
        /// After it was closed.
        Opened = "opened",
    }
}
