use crate::Deserialize;
use crate::github::{AuthorAssociation, Enterprise, Installation, Organization, Reactions, Repository, User};
use crate::wire;

/// Someone commented on a commit.
///
/// Comments on the diff of a pull request are `pull_request_review_comment`.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#commit_comment>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CommitCommentEvent {
    pub action: CommitCommentAction,
    pub comment: CommitComment,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
    // `pull_request_review_comment` has a comment on a commit too.
    #[serde(default, rename = "pull_request")]
    _pull_request: wire::Absent,
}

/// A comment on a commit, or on a line of its diff.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct CommitComment {
    pub author_association: Option<AuthorAssociation>,
    /// Markdown.
    pub body: Option<String>,
    /// The SHA.
    pub commit_id: String,
    pub created_at: wire::Timestamp,
    pub html_url: String,
    pub id: i64,
    /// In the file; `null` if the comment is on the whole commit.
    pub line: Option<i64>,
    pub node_id: Option<String>,
    /// The file; `null` if the comment is on the whole commit.
    pub path: Option<String>,
    /// The line of the diff; `null` if the comment is on the whole commit.
    pub position: Option<i64>,
    pub reactions: Option<Reactions>,
    pub updated_at: wire::Timestamp,
    pub url: String,
    /// `null` if the account was deleted.
    pub user: Option<User>,
}

crate::open_enum! {
    /// What happened to a comment on a commit.
    pub enum CommitCommentAction {
        Created = "created",
    }
}
