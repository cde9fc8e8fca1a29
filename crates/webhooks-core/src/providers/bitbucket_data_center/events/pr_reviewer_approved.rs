use crate::Deserialize;
use crate::bitbucket_data_center::{EventKey, Participant, ParticipantStatus, PullRequest, User};
use crate::wire;

/// Someone approved a pull request, asked for changes, or took that back.
///
/// Sent as `pr:reviewer:approved`, `pr:reviewer:needs_work` and `pr:reviewer:unapproved`.
///
/// <https://confluence.atlassian.com/bitbucketserver/event-payload-938025882.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase", check = "Self::is_its_own")]
pub struct PullRequestReviewEvent {
    pub event_key: EventKey,
    pub date: Option<wire::Timestamp>,
    pub actor: Option<User>,
    pub pull_request: PullRequest,
    /// Who did it, and what they say now.
    pub participant: Participant,
    pub previous_status: Option<ParticipantStatus>,
}

impl PullRequestReviewEvent {
    fn is_its_own(&self) -> Result<(), &'static str> {
        super::is_one_of(
            &self.event_key,
            &[EventKey::PrReviewerApproved, EventKey::PrReviewerNeedsWork, EventKey::PrReviewerUnapproved],
        )
    }
}
