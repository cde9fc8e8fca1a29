use crate::Deserialize;
use crate::github::{
    Change, Enterprise, Installation, Label, Milestone, Organization, PullRequest, PullRequestStack,
    Repository, Team, User,
};

/// Something happened to a pull request itself: opened, closed, pushed to, labeled, sent to the merge queue.
///
/// A merge is `closed` with `pull_request.merged`. Reviews and comments are events of their own.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestEvent {
    pub action: PullRequestAction,
    pub number: i64,
    pub pull_request: PullRequest,
    pub repository: Repository,
    /// With `assigned` and `unassigned`: who.
    pub assignee: Option<User>,
    /// With `labeled` and `unlabeled`: which.
    pub label: Option<Label>,
    /// With `milestoned` and `demilestoned`: which.
    pub milestone: Option<Milestone>,
    /// With `review_requested` and `review_request_removed`: who, unless it is a team.
    pub requested_reviewer: Option<User>,
    /// With `review_requested` and `review_request_removed`: which team, unless it is a user.
    pub requested_team: Option<Team>,
    /// With `edited`: what was there before.
    pub changes: Option<PullRequestChanges>,
    /// With `synchronize`: the SHA that the head was at.
    pub before: Option<String>,
    /// With `synchronize`: the SHA that the head is at now.
    pub after: Option<String>,
    /// With `dequeued` and `auto_merge_disabled`: why.
    pub reason: Option<DequeueReason>,
    /// With `stacked`: the stack it is in now.
    pub stack: Option<PullRequestStack>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

impl PullRequestEvent {
    /// Whether this tells of a merge: GitHub has no action of that name.
    pub fn is_merge(&self) -> bool {
        self.action == PullRequestAction::Closed && self.pull_request.merged == Some(true)
    }
}

/// What an edit changed; what is missing stayed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestChanges {
    pub title: Option<Change>,
    pub body: Option<Change>,
    pub base: Option<BaseChange>,
}

/// What a pull request went into before.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BaseChange {
    #[serde(rename = "ref")]
    pub git_ref: Option<Change>,
    pub sha: Option<Change>,
}

crate::open_enum! {
    /// What happened to a pull request.
    pub enum PullRequestAction {
        Assigned = "assigned",
        AutoMergeDisabled = "auto_merge_disabled",
        AutoMergeEnabled = "auto_merge_enabled",
        /// Merged, or turned down: `pull_request.merged` tells.
        Closed = "closed",
        ConvertedToDraft = "converted_to_draft",
        Demilestoned = "demilestoned",
        /// Out of the merge queue.
        Dequeued = "dequeued",
        /// Title, body or base.
        Edited = "edited",
        /// Into the merge queue.
        Enqueued = "enqueued",
        Labeled = "labeled",
        Locked = "locked",
        Milestoned = "milestoned",
        Opened = "opened",
        ReadyForReview = "ready_for_review",
        Reopened = "reopened",
        ReviewRequestRemoved = "review_request_removed",
        ReviewRequested = "review_requested",
        /// Became part of a stack.
        Stacked = "stacked",
        /// The head was pushed to. Spelled without a `d`.
        Synchronize = "synchronize",
        Unassigned = "unassigned",
        Unlabeled = "unlabeled",
        Unlocked = "unlocked",
    }
}

crate::open_enum! {
    /// Why a pull request left the merge queue.
    pub enum DequeueReason {
        AlreadyMerged = "ALREADY_MERGED",
        BranchProtections = "BRANCH_PROTECTIONS",
        CiFailure = "CI_FAILURE",
        CiTimeout = "CI_TIMEOUT",
        GitTreeInvalid = "GIT_TREE_INVALID",
        InvalidMergeCommit = "INVALID_MERGE_COMMIT",
        Manual = "MANUAL",
        Merge = "MERGE",
        MergeConflict = "MERGE_CONFLICT",
        QueueCleared = "QUEUE_CLEARED",
        RollBack = "ROLL_BACK",
        UnknownRemovalReason = "UNKNOWN_REMOVAL_REASON",
    }
}
