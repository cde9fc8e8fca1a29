use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, User};
use crate::wire;

/// A private repository became public.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#public>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PublicEvent {
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
    // All other events of a repository have all of the above. They have an action, or one of the rest.
    #[serde(
        default,
        rename = "action",
        alias = "build",
        alias = "changes",
        alias = "deployment",
        alias = "forkee",
        alias = "hook_id",
        alias = "pages",
        alias = "ref",
        alias = "state",
        alias = "status",
        alias = "team"
    )]
    _another: wire::Absent,
}
