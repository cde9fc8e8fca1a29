use crate::Deserialize;
use crate::atomgit::{Comment, HookshotAction, PullRequest, Repository, User};
use crate::wire;

/// Someone commented on a pull request. As of 2023.
///
/// No delivery of it is published. Receivers read it with the types of
/// <https://github.com/opensourceways/community-robot-lib>.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestReviewCommentEvent {
    pub action: HookshotAction,
    pub pull_request: PullRequest,
    pub comment: Comment,
    pub repository: Option<Repository>,
    pub sender: Option<User>,
    // What the events of other generations have.
    #[serde(default, rename = "object_kind")]
    _object_kind: wire::Absent,
}
