use crate::Deserialize;
use crate::gitee::{Enterprise, Issue, IssueState, Milestone, Repository, User};
use crate::wire;

/// Something happened to an issue itself: opened, assigned, moved to another state, deleted.
///
/// Comments are [`NoteEvent`](crate::gitee::NoteEvent)s.
///
/// <https://help.gitee.com/webhook/gitee-webhook-push-data-format>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueEvent {
    pub action: Option<IssueAction>,
    pub issue: Issue,
    pub repository: Repository,
    /// The same as `repository`.
    pub project: Option<Repository>,
    /// The issue's `number`.
    pub iid: Option<wire::Id>,
    pub title: Option<String>,
    /// The issue's `body`.
    pub description: Option<String>,
    pub state: Option<IssueState>,
    pub url: Option<String>,
    /// Its title here; the whole of it is in the issue.
    pub milestone: Option<wire::TextOr<Milestone>>,
    pub user: Option<User>,
    pub assignee: Option<User>,
    pub updated_by: Option<User>,
    pub target_user: Option<User>,
    pub sender: Option<User>,
    pub enterprise: Option<Enterprise>,
    /// `issue_hooks`.
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
    // A comment on an issue has all of the above.
    #[serde(default, rename = "comment")]
    _comment: wire::Absent,
}

crate::open_enum! {
    /// What happened to an issue.
    pub enum IssueAction {
        Open = "open",
        Assign = "assign",
        /// `issue.state` is the new one.
        StateChange = "state_change",
        Delete = "delete",
    }
}
