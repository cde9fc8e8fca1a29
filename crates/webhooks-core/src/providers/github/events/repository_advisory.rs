use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, RepositoryAdvisory, User};

/// Somebody reported a vulnerability of a repository in private, or its maintainers published an advisory.
///
/// Not sent by Enterprise Server. Advisories of GitHub's own database are `security_advisory`.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#repository_advisory>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryAdvisoryEvent {
    pub action: RepositoryAdvisoryAction,
    pub repository_advisory: RepositoryAdvisory,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened to an advisory.
    pub enum RepositoryAdvisoryAction {
        Published = "published",
        /// In private: not to be repeated in public.
        Reported = "reported",
    }
}
