use crate::Deserialize;
use crate::jira::SprintState;
use crate::wire;

/// A sprint.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Sprint {
    #[serde(rename = "self")]
    pub self_url: Option<String>,
    pub id: wire::Id,
    pub state: Option<SprintState>,
    pub name: Option<String>,
    pub goal: Option<String>,
    pub created_date: Option<wire::Timestamp>,
    pub start_date: Option<wire::Timestamp>,
    pub end_date: Option<wire::Timestamp>,
    pub activated_date: Option<wire::Timestamp>,
    pub complete_date: Option<wire::Timestamp>,
    pub origin_board_id: Option<i64>,
    pub synced: Option<bool>,
    pub auto_start_stop: Option<bool>,
    pub incomplete_issues_destination_id: Option<i64>,
}
