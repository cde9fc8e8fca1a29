//! Objects that several events share.

mod comment;
mod commit;
mod event_key;
mod git_ref;
mod links;
mod post_webhooks;
mod pull_request;
mod repository;
mod user;

pub use self::comment::{
    Comment, CommentAnchor, CommentProperties, CommentSeverity, CommentState, DiffType, FileType, LineType,
    MultilineMarker, MultilineSpan, Path, PermittedOperations, Task,
};
pub use self::commit::Commit;
pub use self::event_key::EventKey;
pub(super) use self::event_key::is_one_of;
pub use self::git_ref::{Ref, RefChange, RefChangeType, RefType};
pub use self::links::{Link, Links};
pub use self::post_webhooks::{
    PluginBranch, PluginChange, PluginCommit, PluginEndpoint, PluginPullRequest, PluginRef,
};
pub use self::pull_request::{
    Participant, ParticipantRole, ParticipantStatus, PullRequest, PullRequestProperties, PullRequestState,
};
pub use self::repository::{Project, ProjectType, Repository, RepositoryState};
pub use self::user::{User, UserType};
