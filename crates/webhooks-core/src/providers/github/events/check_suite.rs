use crate::Deserialize;
use crate::github::{CheckSuite, Enterprise, Installation, Organization, Repository, User};

/// All checks of a commit by one app were asked for, or have completed.
///
/// Repository and organization hooks get `completed` only.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#check_suite>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CheckSuiteEvent {
    pub action: CheckSuiteAction,
    pub check_suite: CheckSuite,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened to a check suite.
    pub enum CheckSuiteAction {
        Completed = "completed",
        /// New code was pushed: the app is to check it.
        Requested = "requested",
        /// Someone wants all of it to run again.
        Rerequested = "rerequested",
    }
}
