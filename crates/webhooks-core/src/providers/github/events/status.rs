use crate::Deserialize;
use crate::github::{Enterprise, GitCommit, GitObject, Installation, Organization, Repository, User};
use crate::wire;

/// A commit got a status, which is the older way to report a check.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#status>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct StatusEvent {
    pub avatar_url: Option<String>,
    /// Branches that have the commit, at their head or below it: at most ten.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub branches: Vec<StatusBranch>,
    pub commit: StatusCommit,
    /// What it is the status of, such as `ci/build`; `default` if nobody says.
    pub context: String,
    pub created_at: wire::Timestamp,
    pub description: Option<String>,
    pub id: i64,
    /// `owner/name` of the repository.
    pub name: String,
    /// The commit's.
    pub sha: String,
    pub state: CommitState,
    /// A page that says more.
    pub target_url: Option<String>,
    pub updated_at: wire::Timestamp,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// A branch that has the commit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct StatusBranch {
    /// Its head.
    pub commit: Option<GitObject>,
    pub name: String,
    pub protected: Option<bool>,
}

/// A commit as GitHub has it, with the accounts of those who made it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct StatusCommit {
    /// `null` if the address is that of no account.
    pub author: Option<User>,
    pub comments_url: Option<String>,
    pub commit: GitCommit,
    /// `null` if the address is that of no account.
    pub committer: Option<User>,
    pub html_url: Option<String>,
    pub node_id: Option<String>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub parents: Vec<GitObject>,
    pub sha: String,
    pub url: Option<String>,
}

crate::open_enum! {
    /// The state of a commit.
    pub enum CommitState {
        Error = "error",
        Failure = "failure",
        Pending = "pending",
        Success = "success",
    }
}
