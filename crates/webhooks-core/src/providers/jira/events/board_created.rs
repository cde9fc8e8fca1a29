use crate::Deserialize;
use crate::jira::{Board, BoardLocation, BoardType, EventName};
use crate::wire;

/// A board was created, changed, configured or deleted.
///
/// <https://developer.atlassian.com/cloud/jira/platform/webhooks/>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardEvent {
    pub timestamp: Option<wire::Timestamp>,
    #[serde(deserialize_with = "wire::own_name::<BoardEvent, _, _>")]
    pub webhook_event: EventName,
    /// Not documented for `board_configuration_changed`.
    pub board: Option<Board>,
    pub configuration: Option<BoardConfiguration>,
}

/// How a board is set up.
///
/// <https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/>
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BoardConfiguration {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    #[serde(rename = "type")]
    pub kind: Option<BoardType>,
    pub location: Option<BoardLocation>,
    /// The saved search that it shows.
    pub filter: Option<Reference>,
    pub sub_query: Option<SubQuery>,
    pub column_config: Option<ColumnConfig>,
    pub estimation: Option<Estimation>,
    pub ranking: Option<Ranking>,
}

/// Something by its id.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Reference {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: Option<wire::Id>,
}

/// What else a kanban board leaves out.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct SubQuery {
    /// In JQL.
    pub query: Option<String>,
}

/// The columns of a board.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ColumnConfig {
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub columns: Vec<Column>,
    /// What is bounded: `none`, `issueCount` or `issueCountExclSubs`.
    pub constraint_type: Option<String>,
}

/// A column with its statuses.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Column {
    pub name: Option<String>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub statuses: Vec<Reference>,
    pub min: Option<i64>,
    pub max: Option<i64>,
}

/// What issues are estimated in.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Estimation {
    #[serde(rename = "type")]
    pub kind: Option<String>,
    pub field: Option<EstimationField>,
}

/// The field with the estimate.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EstimationField {
    pub field_id: Option<String>,
    pub display_name: Option<String>,
}

/// The custom field with the order of issues.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Ranking {
    pub rank_custom_field_id: Option<i64>,
}
