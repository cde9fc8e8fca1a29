use crate::Deserialize;

use super::{Commit, Links, Ref, User};
use crate::wire;

/// A pull request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct PullRequest {
    /// Counted per repository.
    pub id: i64,
    /// Counts its changes.
    pub version: Option<i64>,
    pub title: String,
    /// Left out if there is none.
    pub description: Option<String>,
    pub description_as_html: Option<String>,
    pub html_description: Option<String>,
    pub state: PullRequestState,
    pub open: Option<bool>,
    pub closed: Option<bool>,
    pub locked: Option<bool>,
    /// 8.x and later.
    pub draft: Option<bool>,
    pub created_date: Option<wire::Timestamp>,
    pub updated_date: Option<wire::Timestamp>,
    pub closed_date: Option<wire::Timestamp>,
    pub from_ref: Option<Ref>,
    pub to_ref: Option<Ref>,
    pub author: Option<Participant>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub reviewers: Vec<Participant>,
    /// Who has commented and is neither author nor reviewer.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub participants: Vec<Participant>,
    pub properties: Option<PullRequestProperties>,
    pub links: Option<Links>,
}

crate::open_enum! {
    /// Whether a pull request is open.
    pub enum PullRequestState {
        Declined = "DECLINED",
        Merged = "MERGED",
        Open = "OPEN",
    }
}

/// What is known of a pull request beside.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct PullRequestProperties {
    /// Once it is merged.
    pub merge_commit: Option<Commit>,
    pub comment_count: Option<i64>,
    pub open_task_count: Option<i64>,
    pub resolved_task_count: Option<i64>,
}

/// Someone's part in a pull request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase")]
pub struct Participant {
    pub user: Option<User>,
    pub role: Option<ParticipantRole>,
    pub approved: Option<bool>,
    pub status: Option<ParticipantStatus>,
    pub last_reviewed_commit: Option<String>,
}

crate::open_enum! {
    /// In which role somebody takes part.
    pub enum ParticipantRole {
        Author = "AUTHOR",
        Participant = "PARTICIPANT",
        Reviewer = "REVIEWER",
    }
}

crate::open_enum! {
    /// What somebody says of a pull request.
    pub enum ParticipantStatus {
        Approved = "APPROVED",
        NeedsWork = "NEEDS_WORK",
        Unapproved = "UNAPPROVED",
    }
}
