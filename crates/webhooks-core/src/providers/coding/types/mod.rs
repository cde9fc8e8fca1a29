//! Objects that several events share, or that are too large for the event's file.

mod artifact;
mod commit;
mod hook;
mod job;
mod merge_request;
mod repository;
mod user;
mod v1;

pub use self::artifact::Artifact;
pub use self::commit::Commit;
pub use self::hook::{Hook, HookConfig};
pub use self::job::{Build, Job};
pub use self::merge_request::{MergeRequest, MergeRequestBranch};
pub use self::repository::Repository;
pub use self::user::{GitUser, User};
pub use self::v1::{CommitV1, GitUserV1, MergeRequestV1, RepositoryV1, UserV1};
