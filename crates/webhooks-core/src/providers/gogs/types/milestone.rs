use crate::Deserialize;

use super::State;
use crate::wire;

/// A milestone.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Milestone {
    pub id: i64,
    pub title: String,
    pub description: Option<String>,
    pub state: Option<State>,
    pub open_issues: Option<i64>,
    pub closed_issues: Option<i64>,
    pub closed_at: Option<wire::Timestamp>,
    pub due_on: Option<wire::Timestamp>,
}
