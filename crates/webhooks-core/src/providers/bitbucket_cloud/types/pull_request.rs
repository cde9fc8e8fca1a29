use crate::Deserialize;

use super::{Account, Commit, Links, Ref, Rendered, Repository, Text};
use crate::wire;

/// A pull request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequest {
    #[serde(rename = "type")]
    pub pull_request_type: Option<String>,
    pub id: i64,
    pub title: String,
    /// As it was written; empty if there is none.
    pub description: Option<String>,
    pub state: PullRequestState,
    pub draft: Option<bool>,
    /// Whether it waits to be merged.
    pub queued: Option<bool>,
    pub author: Option<Account>,
    pub source: Option<PullRequestEndpoint>,
    pub destination: Option<PullRequestEndpoint>,
    /// `null` until it is merged.
    pub merge_commit: Option<Commit>,
    pub close_source_branch: Option<bool>,
    /// `null` until it is merged or declined.
    pub closed_by: Option<Account>,
    /// Why it was declined; mostly empty.
    pub reason: Option<String>,
    pub rendered: Option<Rendered>,
    pub summary: Option<Text>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub reviewers: Vec<Account>,
    /// Reviewers, and who else has commented or approved.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub participants: Vec<Participant>,
    pub comment_count: Option<i64>,
    pub task_count: Option<i64>,
    pub created_on: Option<wire::Timestamp>,
    pub updated_on: Option<wire::Timestamp>,
    pub links: Option<Box<Links>>,
}

crate::open_enum! {
    /// Whether a pull request is open.
    pub enum PullRequestState {
        Declined = "DECLINED",
        Merged = "MERGED",
        Open = "OPEN",
        Superseded = "SUPERSEDED",
    }
}

/// Where a pull request comes from or goes to.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestEndpoint {
    pub branch: Option<Ref>,
    /// Its hash has 12 digits.
    pub commit: Option<Commit>,
    /// `null` if a fork was deleted.
    pub repository: Option<Repository>,
}

/// Someone's part in a pull request or a commit.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Participant {
    #[serde(rename = "type")]
    pub participant_type: Option<String>,
    pub user: Option<Account>,
    pub role: Option<ParticipantRole>,
    pub approved: Option<bool>,
    /// `null` for neither.
    pub state: Option<ParticipantState>,
    pub participated_on: Option<wire::Timestamp>,
    // The documentation's examples have the account itself in place of `user`.
    pub uuid: Option<String>,
    pub account_id: Option<String>,
    pub display_name: Option<String>,
    pub nickname: Option<String>,
    pub username: Option<String>,
    pub links: Option<Box<Links>>,
}

crate::open_enum! {
    /// In which role somebody takes part.
    pub enum ParticipantRole {
        Participant = "PARTICIPANT",
        Reviewer = "REVIEWER",
    }
}

crate::open_enum! {
    /// What somebody who takes part has said.
    pub enum ParticipantState {
        Approved = "approved",
        ChangesRequested = "changes_requested",
    }
}

/// Who approved or asked for changes, and when.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Review {
    pub date: Option<wire::Timestamp>,
    pub user: Option<Account>,
}
