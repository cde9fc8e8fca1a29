use crate::Deserialize;

use super::{State, User};
use crate::wire;

/// A milestone.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Milestone {
    pub closed_at: Option<wire::Timestamp>,
    pub closed_issues: i64,
    pub created_at: wire::Timestamp,
    pub creator: Option<User>,
    pub description: Option<String>,
    pub due_on: Option<wire::Timestamp>,
    pub html_url: String,
    pub id: i64,
    pub labels_url: String,
    pub node_id: Option<String>,
    /// Counted per repository; `id` is not.
    pub number: i64,
    pub open_issues: i64,
    pub state: State,
    pub title: String,
    pub updated_at: wire::Timestamp,
    pub url: String,
}
