use crate::Deserialize;
use crate::jira::{
    Attachment, Comments, Component, Document, Issue, IssueLink, IssueType, Priority, Project, Resolution,
    SecurityLevel, Sprint, Status, StatusCategory, User, Version, Worklogs,
};
use crate::serde::Deserializer;
use crate::serde::de::IntoDeserializer;
use crate::wire::{self, TextOr};

/// The fields of an issue: what is empty is `null`, and what the issue's type lacks is missing.
#[derive(Debug, Clone, Default, Deserialize)]
#[non_exhaustive]
pub struct Fields {
    pub summary: Option<String>,
    /// Wiki markup.
    pub description: Option<TextOr<Document>>,
    /// Wiki markup.
    pub environment: Option<TextOr<Document>>,
    #[serde(rename = "issuetype")]
    pub issue_type: Option<IssueType>,
    pub project: Option<Project>,
    pub status: Option<Status>,
    #[serde(rename = "statusCategory")]
    pub status_category: Option<StatusCategory>,
    #[serde(rename = "statuscategorychangedate")]
    pub status_category_changed: Option<wire::Timestamp>,
    /// A name alone in an example of the documentation.
    #[serde(default, deserialize_with = "priority")]
    pub priority: Option<Priority>,
    pub resolution: Option<Resolution>,
    #[serde(rename = "resolutiondate")]
    pub resolved: Option<wire::Timestamp>,
    pub created: Option<wire::Timestamp>,
    pub updated: Option<wire::Timestamp>,
    #[serde(rename = "lastViewed")]
    pub last_viewed: Option<wire::Timestamp>,
    /// A day: `2026-11-01`.
    #[serde(rename = "duedate")]
    pub due_date: Option<wire::Timestamp>,
    pub assignee: Option<User>,
    pub reporter: Option<User>,
    pub creator: Option<User>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub labels: Vec<String>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub components: Vec<Component>,
    #[serde(default, rename = "fixVersions", deserialize_with = "wire::null_as_default")]
    pub fix_versions: Vec<Version>,
    /// Those that it was found in.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub versions: Vec<Version>,
    pub parent: Option<Issue>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub subtasks: Vec<Issue>,
    #[serde(default, rename = "issuelinks", deserialize_with = "wire::null_as_default")]
    pub issue_links: Vec<IssueLink>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub attachment: Vec<Attachment>,
    pub comment: Option<Comments>,
    pub worklog: Option<Worklogs>,
    /// An edited delivery in a receiver's tests has its id alone.
    #[serde(default, deserialize_with = "security")]
    pub security: Option<SecurityLevel>,
    #[serde(rename = "issuerestriction")]
    pub restriction: Option<Restriction>,
    pub votes: Option<Votes>,
    pub watches: Option<Watches>,
    /// In seconds, as are all of these times.
    #[serde(rename = "timespent")]
    pub time_spent: Option<i64>,
    #[serde(rename = "timeestimate")]
    pub time_estimate: Option<i64>,
    #[serde(rename = "timeoriginalestimate")]
    pub time_original_estimate: Option<i64>,
    /// With those of its subtasks.
    #[serde(rename = "aggregatetimespent")]
    pub aggregate_time_spent: Option<i64>,
    #[serde(rename = "aggregatetimeestimate")]
    pub aggregate_time_estimate: Option<i64>,
    #[serde(rename = "aggregatetimeoriginalestimate")]
    pub aggregate_time_original_estimate: Option<i64>,
    #[serde(rename = "timetracking")]
    pub time_tracking: Option<TimeTracking>,
    pub progress: Option<Progress>,
    #[serde(rename = "aggregateprogress")]
    pub aggregate_progress: Option<Progress>,
    /// In percent of the estimate; -1 without one.
    #[serde(rename = "workratio")]
    pub work_ratio: Option<i64>,
    pub thumbnail: Option<String>,
    #[serde(rename = "archiveddate")]
    pub archived: Option<wire::Timestamp>,
    #[serde(rename = "archivedby")]
    pub archived_by: Option<User>,
    /// Jira Software.
    pub flagged: Option<bool>,
    pub epic: Option<Epic>,
    pub sprint: Option<Sprint>,
    #[serde(default, rename = "closedSprints", deserialize_with = "wire::null_as_default")]
    pub closed_sprints: Vec<Sprint>,
    /// `customfield_` and a number: what administrators and apps add, each in a shape of its own.
    #[serde(prefix = "customfield_")]
    pub custom: wire::Members,
}

fn priority<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Priority>, D::Error> {
    Ok(Option::deserialize(deserializer)?.map(|priority| match priority {
        TextOr::Text(name) => Priority { name: Some(name), ..Priority::default() },
        TextOr::Object(priority) => priority,
    }))
}

fn security<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<SecurityLevel>, D::Error> {
    let Some(security) = Option::deserialize(deserializer)? else { return Ok(None) };
    Ok(Some(match security {
        TextOr::Text(id) => {
            let id = wire::Id::deserialize(IntoDeserializer::<D::Error>::into_deserializer(id))?;
            SecurityLevel { id: Some(id), ..SecurityLevel::default() }
        }
        TextOr::Object(security) => security,
    }))
}

/// Who may not see an issue that its type restricts.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Restriction {
    /// By kind of restriction: documented as free-form.
    pub issuerestrictions: Option<wire::FreeForm>,
    pub should_display: Option<bool>,
}

/// Who wants it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Votes {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub votes: Option<i64>,
    pub has_voted: Option<bool>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub voters: Vec<User>,
}

/// Who wants to know.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Watches {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub watch_count: Option<i64>,
    pub is_watching: Option<bool>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub watchers: Vec<User>,
}

/// Work done and estimated.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TimeTracking {
    /// Such as `1d 4h`; how long a day is depends on the site.
    pub original_estimate: Option<String>,
    pub remaining_estimate: Option<String>,
    pub time_spent: Option<String>,
    pub original_estimate_seconds: Option<i64>,
    pub remaining_estimate_seconds: Option<i64>,
    pub time_spent_seconds: Option<i64>,
}

/// Work done of that estimated, in seconds.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Progress {
    pub progress: Option<i64>,
    pub total: Option<i64>,
    pub percent: Option<i64>,
}

/// The epic of an issue, where Jira Software adds it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Epic {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: Option<wire::Id>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub summary: Option<String>,
    pub done: Option<bool>,
}
