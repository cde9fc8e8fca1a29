use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, User};
use crate::wire;

/// Somebody called the REST API to have an event of their own sent: `POST /repos/{owner}/{repo}/dispatches`.
///
/// Sent to GitHub Apps only.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#repository_dispatch>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryDispatchEvent {
    /// The caller's `event_type`: any text.
    pub action: String,
    /// The default branch.
    pub branch: String,
    /// Free-form: what the caller put there, or `null`. The member itself is always there.
    #[serde(deserialize_with = "wire::present")]
    pub client_payload: Option<wire::FreeForm>,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}
