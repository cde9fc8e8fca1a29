use crate::Deserialize;
use crate::github::{Commit, Enterprise, Installation, Organization, Repository, User};

/// A merge queue put pull requests into a group and wants it checked, or gave a group up.
///
/// Sent to GitHub Apps only.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MergeGroupEvent {
    pub action: MergeGroupAction,
    pub merge_group: MergeGroup,
    /// With `destroyed`: why.
    pub reason: Option<MergeGroupReason>,
    pub repository: Option<Repository>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// Pull requests that a queue is about to merge together.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MergeGroup {
    /// The commit to check.
    pub head_sha: String,
    /// In full: `refs/heads/gh-readonly-queue/...`.
    pub head_ref: String,
    pub base_sha: String,
    /// What the group goes into, in full: `refs/heads/main`.
    pub base_ref: String,
    /// What `head_sha` names.
    pub head_commit: Option<Commit>,
}

crate::open_enum! {
    /// What happened to a merge group.
    pub enum MergeGroupAction {
        /// There is a new group: check its head and say how it went.
        ChecksRequested = "checks_requested",
        /// Its checks need not go on.
        Destroyed = "destroyed",
    }
}

crate::open_enum! {
    /// Why a merge group is gone.
    pub enum MergeGroupReason {
        /// One of its pull requests left the queue.
        Dequeued = "dequeued",
        /// One before it in the queue failed.
        Invalidated = "invalidated",
        Merged = "merged",
    }
}
