use crate::Deserialize;
use crate::atomgit::{HookshotAction, PullRequest, Repository, Review, User};
use crate::wire;

/// Someone reviewed a pull request. As of 2023.
///
/// No delivery of it is published. Receivers read it with the types of
/// <https://github.com/opensourceways/community-robot-lib>.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PullRequestReviewEvent {
    pub action: HookshotAction,
    pub pull_request: PullRequest,
    pub review: Review,
    pub repository: Option<Repository>,
    pub sender: Option<User>,
    // What the events of other generations have.
    #[serde(default, rename = "object_kind")]
    _object_kind: wire::Absent,
    #[serde(default, rename = "comment")]
    _comment: wire::Absent,
}
