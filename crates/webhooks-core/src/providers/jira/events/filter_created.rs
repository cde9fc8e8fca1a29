use crate::Deserialize;
use crate::jira::{EventName, NamedItem, Project, User};
use crate::wire;

/// A saved search was created, changed or deleted. The body is not documented.
///
/// <https://developer.atlassian.com/cloud/jira/platform/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct FilterEvent {
    pub timestamp: Option<wire::Timestamp>,
    #[serde(deserialize_with = "wire::own_name::<FilterEvent, _, _>")]
    pub webhook_event: EventName,
    pub filter: Option<Filter>,
}

/// A saved search.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Filter {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub owner: Option<User>,
    pub jql: Option<String>,
    pub view_url: Option<String>,
    pub search_url: Option<String>,
    pub favourite: Option<bool>,
    pub favourited_count: Option<i64>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub share_permissions: Vec<SharePermission>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub edit_permissions: Vec<SharePermission>,
}

/// With whom a filter is shared.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SharePermission {
    pub id: Option<wire::Id>,
    /// `user`, `group`, `project`, `projectRole`, `global`, `loggedin`, `authenticated` or `project-unknown`.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub project: Option<Project>,
    pub role: Option<NamedItem>,
    pub group: Option<NamedItem>,
    pub user: Option<User>,
    pub view: Option<bool>,
    pub edit: Option<bool>,
}
