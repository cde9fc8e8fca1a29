use crate::Deserialize;

use super::{DiffPosition, Label};
use crate::wire;

/// An issue or another work item: a task, an incident, an epic.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Issue {
    pub id: wire::Id,
    /// Its number in the project or the group.
    pub iid: wire::Id,
    pub title: String,
    /// Milestones have all the other members that are always there.
    #[serde(deserialize_with = "wire::present")]
    pub author_id: Option<wire::Id>,
    pub state: Option<IssueState>,
    /// 1 is opened, 2 closed, 3 merged, 4 locked.
    pub state_id: Option<i64>,
    /// Why this is sent; absent in notes.
    pub action: Option<IssueAction>,
    /// Since GitLab 17.2.
    #[serde(rename = "type")]
    pub kind: Option<WorkItemType>,
    pub url: Option<String>,
    pub description: Option<String>,
    /// `null` for what belongs to a group.
    pub project_id: Option<wire::Id>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub assignee_ids: Vec<wire::Id>,
    /// Deprecated: the first of `assignee_ids`.
    pub assignee_id: Option<wire::Id>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub labels: Vec<Label>,
    pub milestone_id: Option<wire::Id>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    pub updated_by_id: Option<wire::Id>,
    pub last_edited_at: Option<wire::Timestamp>,
    pub last_edited_by_id: Option<wire::Id>,
    pub closed_at: Option<wire::Timestamp>,
    /// In old versions.
    pub deleted_at: Option<wire::Timestamp>,
    /// A day.
    pub due_date: Option<wire::Timestamp>,
    /// A day. In new versions.
    pub start_date: Option<wire::Timestamp>,
    pub confidential: Option<bool>,
    pub discussion_locked: Option<bool>,
    pub moved_to_id: Option<wire::Id>,
    pub duplicated_to_id: Option<wire::Id>,
    /// In seconds.
    pub time_estimate: Option<i64>,
    /// In seconds.
    pub total_time_spent: Option<i64>,
    /// In seconds: what this event added.
    pub time_change: Option<i64>,
    pub human_time_estimate: Option<String>,
    pub human_total_time_spent: Option<String>,
    pub human_time_change: Option<String>,
    pub relative_position: Option<i64>,
    pub weight: Option<i64>,
    pub health_status: Option<HealthStatus>,
    pub severity: Option<IssueSeverity>,
    /// Of an incident.
    pub escalation_status: Option<EscalationStatus>,
    /// Of an incident.
    pub escalation_policy: Option<EscalationPolicy>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub customer_relations_contacts: Vec<Contact>,
    /// In old versions.
    pub lock_version: Option<i64>,
    /// In old versions: its place in lists.
    pub position: Option<wire::NumberOr<DiffPosition>>,
    /// In old versions, of a note that the issue was made from.
    pub original_position: Option<wire::NumberOr<DiffPosition>>,
    /// In old versions, of a note that the issue was made from.
    pub change_position: Option<wire::NumberOr<DiffPosition>>,
    /// In old versions.
    pub branch_name: Option<String>,
    /// A merge request has it, and everything that is required here.
    #[serde(default, rename = "target")]
    _target: wire::Absent,
}

crate::open_enum! {
    /// What happened to an issue.
    pub enum IssueAction {
        Open = "open",
        Close = "close",
        Reopen = "reopen",
        Update = "update",
    }
}

crate::open_enum! {
    /// Whether an issue is done.
    pub enum IssueState {
        Opened = "opened",
        Closed = "closed",
        Locked = "locked",
    }
}

crate::open_enum! {
    /// What kind of work item it is.
    pub enum WorkItemType {
        Issue = "Issue",
        Incident = "Incident",
        TestCase = "Test Case",
        Requirement = "Requirement",
        Task = "Task",
        Ticket = "Ticket",
        Epic = "Epic",
        Objective = "Objective",
        KeyResult = "Key Result",
    }
}

crate::open_enum! {
    /// Whether a work item goes as planned.
    pub enum HealthStatus {
        OnTrack = "on_track",
        NeedsAttention = "needs_attention",
        AtRisk = "at_risk",
    }
}

crate::open_enum! {
    /// How bad an incident is; `unknown` for everything else.
    pub enum IssueSeverity {
        Unknown = "unknown",
        Low = "low",
        Medium = "medium",
        High = "high",
        Critical = "critical",
    }
}

crate::open_enum! {
    /// How far an incident's escalation is.
    pub enum EscalationStatus {
        Triggered = "triggered",
        Acknowledged = "acknowledged",
        Resolved = "resolved",
        Ignored = "ignored",
    }
}

/// Who is called when an incident is not acknowledged.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EscalationPolicy {
    pub id: Option<wire::Id>,
    pub name: Option<String>,
}

/// A customer that an issue is about.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Contact {
    pub id: Option<wire::Id>,
    pub group_id: Option<wire::Id>,
    pub organization_id: Option<wire::Id>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub description: Option<String>,
    /// `active` or `inactive`.
    pub state: Option<String>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
}
