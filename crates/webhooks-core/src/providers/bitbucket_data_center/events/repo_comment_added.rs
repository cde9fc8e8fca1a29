use crate::Deserialize;
use crate::bitbucket_data_center::{Comment, EventKey, Repository, User};
use crate::wire;

/// Someone commented on a commit, changed or deleted a comment.
///
/// Sent as `repo:comment:added`, `repo:comment:edited` and `repo:comment:deleted`.
///
/// <https://confluence.atlassian.com/bitbucketserver/event-payload-938025882.html>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
#[serde(rename_all = "camelCase", check = "Self::is_its_own")]
pub struct CommitCommentEvent {
    pub event_key: EventKey,
    pub date: Option<wire::Timestamp>,
    pub actor: Option<User>,
    pub repository: Repository,
    /// Its hash.
    pub commit: String,
    pub comment: Comment,
    /// What it answers.
    pub comment_parent_id: Option<i64>,
    /// With `repo:comment:edited`: the text before.
    pub previous_comment: Option<String>,
}

impl CommitCommentEvent {
    fn is_its_own(&self) -> Result<(), &'static str> {
        super::is_one_of(
            &self.event_key,
            &[EventKey::RepoCommentAdded, EventKey::RepoCommentDeleted, EventKey::RepoCommentEdited],
        )
    }
}
