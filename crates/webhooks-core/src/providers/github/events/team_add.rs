use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, Team, User};
use crate::wire;

/// A team was given access to a repository.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#team_add>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TeamAddEvent {
    pub team: Team,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
    // `team` may have all that is required here.
    #[serde(default, rename = "action")]
    _action: wire::Absent,
}
