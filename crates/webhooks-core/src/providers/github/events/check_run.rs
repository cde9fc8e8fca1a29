use crate::Deserialize;
use crate::github::{CheckRun, Enterprise, Installation, Organization, Repository, User};
use crate::wire;

/// A check run was created, has completed, or someone wants more of it.
///
/// Repository and organization hooks get `created` and `completed` only. The other actions go to the app that made the
/// run.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#check_run>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CheckRunEvent {
    pub action: CheckRunAction,
    pub check_run: CheckRun,
    /// With `requested_action`: which.
    pub requested_action: Option<RequestedAction>,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
    // `deployment_status` may have a run too.
    #[serde(default, rename = "deployment_status")]
    _deployment_status: wire::Absent,
}

/// The button that someone pressed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RequestedAction {
    /// As the app named it when it offered the action.
    pub identifier: Option<String>,
}

crate::open_enum! {
    /// What happened to a check run.
    pub enum CheckRunAction {
        Completed = "completed",
        Created = "created",
        /// Someone pressed a button that the app added to the run.
        RequestedAction = "requested_action",
        /// Someone wants it to run again.
        Rerequested = "rerequested",
    }
}
