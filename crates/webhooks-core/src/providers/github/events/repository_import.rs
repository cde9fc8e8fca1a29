use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, User};

/// The import of a repository from elsewhere came to its end.
///
/// Sent to repositories and organizations only, and not by Enterprise Server.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#repository_import>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryImportEvent {
    pub status: RepositoryImportStatus,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// How an import ended.
    pub enum RepositoryImportStatus {
        Cancelled = "cancelled",
        Failure = "failure",
        Success = "success",
    }
}
