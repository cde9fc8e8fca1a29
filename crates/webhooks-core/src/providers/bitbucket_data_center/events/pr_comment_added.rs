use crate::Deserialize;
use crate::bitbucket_data_center::{Comment, EventKey, PullRequest, User};
use crate::wire;

/// Someone commented on a pull request, changed or deleted a comment.
///
/// Sent as `pr:comment:added`, `pr:comment:edited` and `pr:comment:deleted`.
///
/// <https://confluence.atlassian.com/bitbucketserver/event-payload-938025882.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase", check = "Self::is_its_own")]
pub struct PullRequestCommentEvent {
    pub event_key: EventKey,
    pub date: Option<wire::Timestamp>,
    pub actor: Option<User>,
    pub pull_request: PullRequest,
    pub comment: Comment,
    /// What it answers.
    pub comment_parent_id: Option<i64>,
    /// With `pr:comment:edited`: the text before.
    pub previous_comment: Option<String>,
}

impl PullRequestCommentEvent {
    fn is_its_own(&self) -> Result<(), &'static str> {
        super::is_one_of(
            &self.event_key,
            &[EventKey::PrCommentAdded, EventKey::PrCommentDeleted, EventKey::PrCommentEdited],
        )
    }
}
