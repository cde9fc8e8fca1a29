use crate::Deserialize;
use crate::github::{DependabotAlert, Enterprise, Installation, Organization, Repository, User};

/// A repository depends on something vulnerable, or no longer does, or somebody dealt with the alert about it.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#dependabot_alert>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DependabotAlertEvent {
    pub action: DependabotAlertAction,
    pub alert: DependabotAlert,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    /// The account `github` unless somebody did it by hand.
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened to an alert.
    pub enum DependabotAlertAction {
        AssigneesChanged = "assignees_changed",
        /// By a rule.
        AutoDismissed = "auto_dismissed",
        /// The rule that closed it no longer holds.
        AutoReopened = "auto_reopened",
        /// The dependency is new, or the advisory about it is.
        Created = "created",
        Dismissed = "dismissed",
        /// The dependency is gone, or newer.
        Fixed = "fixed",
        /// What was fixed is back.
        Reintroduced = "reintroduced",
        Reopened = "reopened",
    }
}
