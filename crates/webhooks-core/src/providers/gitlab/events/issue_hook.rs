use crate::Deserialize;
use crate::gitlab::{
    Change, Contact, EscalationPolicy, EscalationStatus, HealthStatus, Issue, IssueSeverity, IssueState,
    Label, Project, Repository, User,
};
use crate::wire;

/// An issue or another work item was created, changed, closed or reopened.
///
/// Those that are confidential come as `Confidential Issue Hook`, to hooks that ask for them. `object_kind` is
/// `issue` for issues and `work_item` for tasks, incidents, epics and the rest, which is also the delivery's dialect.
///
/// <https://docs.gitlab.com/user/project/integrations/webhook_events/#work-item-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueEvent {
    /// `issue` or `work_item`.
    pub object_kind: Option<String>,
    /// `issue`, `work_item`, or the same behind `confidential_`.
    pub event_type: Option<String>,
    pub user: Option<User>,
    /// Absent for what belongs to a group, such as an epic, and in old versions.
    pub project: Option<Project>,
    pub object_attributes: Issue,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub labels: Vec<Label>,
    pub changes: Option<IssueChanges>,
    /// Absent when there are none.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub assignees: Vec<User>,
    /// Deprecated: the first of `assignees`.
    pub assignee: Option<User>,
    /// Deprecated: `project`.
    pub repository: Option<Repository>,
}

/// What an event changed; with `open`, all that was filled in.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueChanges {
    pub assignee_id: Option<Change<wire::Id>>,
    pub assignees: Option<Change<Vec<User>>>,
    pub author_id: Option<Change<wire::Id>>,
    pub closed_at: Option<Change<wire::Timestamp>>,
    pub confidential: Option<Change<bool>>,
    pub created_at: Option<Change<wire::Timestamp>>,
    pub customer_relations_contacts: Option<Change<Vec<Contact>>>,
    pub description: Option<Change<String>>,
    pub discussion_locked: Option<Change<bool>>,
    pub due_date: Option<Change<wire::Timestamp>>,
    pub duplicated_to_id: Option<Change<wire::Id>>,
    pub escalation_policy: Option<Change<EscalationPolicy>>,
    pub escalation_status: Option<Change<EscalationStatus>>,
    pub health_status: Option<Change<HealthStatus>>,
    pub id: Option<Change<wire::Id>>,
    pub iid: Option<Change<wire::Id>>,
    pub labels: Option<Change<Vec<Label>>>,
    pub last_edited_at: Option<Change<wire::Timestamp>>,
    pub last_edited_by_id: Option<Change<wire::Id>>,
    pub milestone_id: Option<Change<wire::Id>>,
    pub moved_to_id: Option<Change<wire::Id>>,
    pub project_id: Option<Change<wire::Id>>,
    pub relative_position: Option<Change<i64>>,
    pub severity: Option<Change<IssueSeverity>>,
    pub start_date: Option<Change<wire::Timestamp>>,
    pub state: Option<Change<IssueState>>,
    /// 1 is opened, 2 closed, 3 merged, 4 locked.
    pub state_id: Option<Change<i64>>,
    /// In seconds.
    pub time_change: Option<Change<i64>>,
    /// In seconds.
    pub time_estimate: Option<Change<i64>>,
    pub title: Option<Change<String>>,
    /// In seconds.
    pub total_time_spent: Option<Change<i64>>,
    pub updated_at: Option<Change<wire::Timestamp>>,
    pub updated_by_id: Option<Change<wire::Id>>,
    pub url: Option<Change<String>>,
    pub weight: Option<Change<i64>>,
}
