use crate::Deserialize;

use super::label::labels;
use super::{App, IssueComment, IssueFieldValue, IssueType, Label, Milestone, Reactions, Repository, User};
use crate::wire;

/// An issue; pull requests are issues too, with `pull_request`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Issue {
    pub active_lock_reason: Option<LockReason>,
    /// The first of `assignees`.
    pub assignee: Option<User>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub assignees: Vec<User>,
    pub author_association: Option<AuthorAssociation>,
    /// Markdown.
    pub body: Option<String>,
    pub closed_at: Option<wire::Timestamp>,
    /// How many there are.
    pub comments: Option<i64>,
    pub comments_url: Option<String>,
    pub created_at: wire::Timestamp,
    /// Only if the issue is a pull request.
    pub draft: Option<bool>,
    pub events_url: Option<String>,
    pub html_url: String,
    pub id: i64,
    #[serde(default, deserialize_with = "labels")]
    pub labels: Vec<Label>,
    pub labels_url: Option<String>,
    pub locked: Option<bool>,
    pub milestone: Option<Milestone>,
    pub node_id: Option<String>,
    /// Counted per repository, together with pull requests; `id` is not.
    pub number: i64,
    pub performed_via_github_app: Option<Box<App>>,
    /// Set if the issue is a pull request.
    pub pull_request: Option<IssuePullRequest>,
    pub reactions: Option<Reactions>,
    pub repository_url: Option<String>,
    pub pinned_comment: Option<Box<IssueComment>>,
    pub sub_issues_summary: Option<SubIssuesSummary>,
    pub issue_dependencies_summary: Option<IssueDependenciesSummary>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub issue_field_values: Vec<IssueFieldValue>,
    pub state: Option<State>,
    pub state_reason: Option<StateReason>,
    pub timeline_url: Option<String>,
    pub title: String,
    /// The organization's issue type.
    #[serde(rename = "type")]
    pub issue_type: Option<IssueType>,
    pub updated_at: wire::Timestamp,
    pub url: String,
    /// `null` if the account was deleted.
    pub user: Option<User>,
    /// Set if it is a sub-issue.
    pub parent_issue_url: Option<String>,
    /// Only in deliveries about relations between issues.
    pub closed_by: Option<User>,
    pub body_html: Option<String>,
    pub body_text: Option<String>,
    /// Only where the issue may be of another repository than the event.
    pub repository: Option<Box<Repository>>,
}

/// Where the pull request is that an issue is.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssuePullRequest {
    pub diff_url: Option<String>,
    pub html_url: Option<String>,
    pub merged_at: Option<wire::Timestamp>,
    pub patch_url: Option<String>,
    pub url: Option<String>,
}

/// How many sub-issues an issue has.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SubIssuesSummary {
    pub total: Option<i64>,
    pub completed: Option<i64>,
    /// 0 to 100.
    pub percent_completed: Option<i64>,
}

/// How many issues block an issue, and how many it blocks.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueDependenciesSummary {
    /// Open ones.
    pub blocked_by: Option<i64>,
    /// Open ones.
    pub blocking: Option<i64>,
    /// Open and closed ones.
    pub total_blocked_by: Option<i64>,
    /// Open and closed ones.
    pub total_blocking: Option<i64>,
}

crate::open_enum! {
    /// Whether an issue, a pull request or a milestone is open.
    pub enum State {
        Open = "open",
        Closed = "closed",
    }
}

crate::open_enum! {
    /// Why an issue is in its state.
    pub enum StateReason {
        Completed = "completed",
        NotPlanned = "not_planned",
        Duplicate = "duplicate",
        Reopened = "reopened",
    }
}

crate::open_enum! {
    /// Why a conversation is locked.
    pub enum LockReason {
        OffTopic = "off-topic",
        Resolved = "resolved",
        Spam = "spam",
        TooHeated = "too heated",
    }
}

crate::open_enum! {
    /// What an author is to the repository.
    pub enum AuthorAssociation {
        Collaborator = "COLLABORATOR",
        Contributor = "CONTRIBUTOR",
        FirstTimer = "FIRST_TIMER",
        FirstTimeContributor = "FIRST_TIME_CONTRIBUTOR",
        Mannequin = "MANNEQUIN",
        Member = "MEMBER",
        None = "NONE",
        Owner = "OWNER",
    }
}
