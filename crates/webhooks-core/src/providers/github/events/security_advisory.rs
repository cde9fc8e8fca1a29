use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, SecurityAdvisory, User};

/// GitHub's database has a new advisory, or one was changed or withdrawn.
///
/// Sent to GitHub Apps only. Nothing says whether the receiver is affected: that is `dependabot_alert`.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#security_advisory>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SecurityAdvisoryEvent {
    pub action: SecurityAdvisoryAction,
    pub security_advisory: SecurityAdvisory,
    pub repository: Option<Repository>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened to an advisory.
    pub enum SecurityAdvisoryAction {
        Published = "published",
        Updated = "updated",
        Withdrawn = "withdrawn",
    }
}
