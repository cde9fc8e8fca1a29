use crate::Deserialize;
use crate::wire;

/// A milestone.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Milestone {
    pub id: Option<wire::Id>,
    /// The same as `id` in recorded deliveries.
    pub number: Option<wire::Id>,
    pub title: Option<String>,
    pub description: Option<String>,
    /// `open` or `closed`.
    pub state: Option<String>,
    pub html_url: Option<String>,
    pub open_issues: Option<i64>,
    pub started_issues: Option<i64>,
    pub closed_issues: Option<i64>,
    pub approved_issues: Option<i64>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    /// A date without a time.
    pub due_on: Option<wire::Timestamp>,
}
