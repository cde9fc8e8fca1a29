use crate::Deserialize;
use crate::gitee::{
    Enterprise, MergeStatus, PullRequest, PullRequestState, Repository, SourceRepository, User,
};
use crate::wire;

/// Something happened to a pull request itself: opened, pushed to, labeled, tested, merged, closed.
///
/// Comments are [`NoteEvent`](crate::gitee::NoteEvent)s.
///
/// <https://help.gitee.com/webhook/gitee-webhook-push-data-format>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct MergeRequestEvent {
    pub action: Option<MergeRequestAction>,
    /// What an `update` was. Says nothing with other actions: `close` and `merge` have `open` here.
    pub action_desc: Option<MergeRequestActionDesc>,
    pub pull_request: PullRequest,
    /// The pull request's `number`.
    pub number: Option<wire::Id>,
    /// The pull request's `number`.
    pub iid: Option<wire::Id>,
    pub title: Option<String>,
    pub body: Option<String>,
    /// Programming languages of what it changes.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub languages: Vec<String>,
    pub state: Option<PullRequestState>,
    pub merge_status: Option<MergeStatus>,
    /// Set before a merge, too: what a merge would be.
    pub merge_commit_sha: Option<String>,
    pub url: Option<String>,
    pub source_branch: Option<String>,
    pub source_repo: Option<SourceRepository>,
    pub target_branch: Option<String>,
    pub target_repo: Option<SourceRepository>,
    pub repository: Option<Repository>,
    /// The same as `repository`.
    pub project: Option<Repository>,
    pub author: Option<User>,
    pub updated_by: Option<User>,
    pub target_user: Option<User>,
    pub sender: Option<User>,
    pub enterprise: Option<Enterprise>,
    /// `merge_request_hooks`.
    pub hook_name: Option<String>,
    pub hook_id: Option<wire::Id>,
    /// The page with the hook's settings, not what it calls.
    pub hook_url: Option<String>,
    /// The hook's password; empty if it signs.
    pub password: Option<wire::Redacted>,
    /// Milliseconds since the Unix epoch, as text; what is signed is in the header.
    pub timestamp: Option<wire::Timestamp>,
    /// The signature, once more.
    pub sign: Option<wire::Redacted>,
    // A comment on a pull request has all that is required above.
    #[serde(default, rename = "comment")]
    _comment: wire::Absent,
}

crate::open_enum! {
    /// What happened to a pull request.
    pub enum MergeRequestAction {
        Open = "open",
        /// `action_desc` says what.
        Update = "update",
        Close = "close",
        Merge = "merge",
        Assign = "assign",
        Approved = "approved",
        /// Testers were named.
        Test = "test",
        /// A tester has agreed.
        Tested = "tested",
    }
}

crate::open_enum! {
    /// What an update of a pull request was.
    pub enum MergeRequestActionDesc {
        Open = "open",
        /// The source branch was pushed to.
        SourceBranchChanged = "source_branch_changed",
        TargetBranchChanged = "target_branch_changed",
        /// Labels were added or removed; only what is there now is sent.
        UpdateLabel = "update_label",
    }
}
