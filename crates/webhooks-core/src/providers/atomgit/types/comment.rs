use super::User;
use crate::Deserialize;
use crate::wire;

/// A comment, as of 2023.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Comment {
    pub id: Option<wire::Id>,
    pub node_id: Option<wire::Id>,
    pub body: String,
    pub user: Option<User>,
    /// SHA that it is on, if it is on a commit or a diff.
    pub commit_id: Option<String>,
    pub path: Option<String>,
    pub line: Option<i64>,
    /// Review that it is part of.
    pub pull_request_review_id: Option<wire::Id>,
    pub html_url: Option<String>,
    pub url: Option<String>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
}

/// A review of a pull request, as of 2023.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Review {
    pub id: wire::Id,
    pub node_id: Option<wire::Id>,
    pub body: Option<String>,
    /// What it comes to.
    pub state: Option<String>,
    pub user: Option<User>,
    pub commit_id: Option<String>,
    pub html_url: Option<String>,
    pub submitted_at: Option<wire::Timestamp>,
}

crate::open_enum! {
    /// What happened, in the events of 2023: those that receivers look for.
    pub enum HookshotAction {
        Opened = "opened",
        Created = "created",
        /// Pushed to.
        Updated = "updated",
        Synchronized = "synchronized",
        Closed = "closed",
        Reopened = "reopened",
        Merged = "merged",
        Edited = "edited",
        Deleted = "deleted",
    }
}
