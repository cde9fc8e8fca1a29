use crate::Deserialize;

use super::{Commit, Links, Repository};
use crate::wire;

/// What a build server says of a commit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CommitStatus {
    #[serde(rename = "type")]
    pub status_type: Option<String>,
    pub uuid: Option<String>,
    /// Which of the commit's statuses it is.
    pub key: String,
    pub state: CommitState,
    pub name: Option<String>,
    pub description: Option<String>,
    /// Where the build is to be seen.
    pub url: Option<String>,
    /// The branch that was built.
    pub refname: Option<String>,
    pub commit: Option<Commit>,
    pub repository: Option<Repository>,
    pub created_on: Option<wire::Timestamp>,
    pub updated_on: Option<wire::Timestamp>,
    pub links: Option<Box<Links>>,
}

crate::open_enum! {
    /// How a build goes.
    pub enum CommitState {
        Failed = "FAILED",
        InProgress = "INPROGRESS",
        Stopped = "STOPPED",
        Successful = "SUCCESSFUL",
    }
}
