use crate::Deserialize;
use crate::bitbucket_cloud::{Account, Change, Comment, Issue, IssueField, Repository, Text};
use crate::wire::TextOr;

/// An issue was changed, maybe with a comment.
///
/// <https://support.atlassian.com/bitbucket-cloud/docs/event-payloads/#Issue-events>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueUpdatedEvent {
    pub actor: Option<Account>,
    pub repository: Repository,
    pub issue: Issue,
    /// Its text is `null` if nothing was said.
    pub comment: Option<Comment>,
    pub changes: IssueChanges,
}

/// What was changed of an issue: the members that are there.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct IssueChanges {
    pub title: Option<Change<String>>,
    pub content: Option<Change<TextOr<Text>>>,
    pub state: Option<Change<String>>,
    /// The state by its old name.
    pub status: Option<Change<String>>,
    pub kind: Option<Change<String>>,
    pub priority: Option<Change<String>>,
    pub assignee: Option<Change<TextOr<Account>>>,
    /// The assignee by its old name.
    pub responsible: Option<Change<TextOr<Account>>>,
    pub component: Option<Change<TextOr<IssueField>>>,
    pub milestone: Option<Change<TextOr<IssueField>>>,
    pub version: Option<Change<TextOr<IssueField>>>,
}
