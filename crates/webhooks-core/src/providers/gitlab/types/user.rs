use crate::Deserialize;
use crate::wire;

/// A user.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct User {
    /// Absent in old versions.
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    /// Absent from jobs in old versions.
    pub username: Option<String>,
    pub avatar_url: Option<String>,
    /// `[REDACTED]` if the user shows no address in public. Absent in old versions.
    pub email: Option<String>,
}

impl User {
    /// What the user logs in with, else the name that people read.
    pub(crate) fn display(&self) -> &str {
        self.username.as_deref().or(self.name.as_deref()).unwrap_or("someone")
    }
}

/// A user who was asked to review a merge request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Reviewer {
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    pub username: Option<String>,
    pub avatar_url: Option<String>,
    /// `[REDACTED]` if the user shows no address in public.
    pub email: Option<String>,
    /// Since GitLab 18.6.
    pub state: Option<ReviewState>,
    /// Whether a review was asked for once more. Since GitLab 18.6.
    pub re_requested: Option<bool>,
}

crate::open_enum! {
    /// How far a reviewer is.
    pub enum ReviewState {
        Unreviewed = "unreviewed",
        ReviewStarted = "review_started",
        Reviewed = "reviewed",
        RequestedChanges = "requested_changes",
        Approved = "approved",
        /// Approved once, and no longer.
        Unapproved = "unapproved",
    }
}
