//! Objects that several events share, or that are too large for the event's file.

mod artifact;
mod commit;
mod content;
mod hook;
mod issue;
mod iteration;
mod job;
mod merge_request;
mod project;
mod repository;
mod user;

pub use self::artifact::Artifact;
pub use self::commit::Commit;
pub use self::content::{File, FileContent, FilesContent, WikiPage};
pub use self::hook::{Hook, HookConfig};
pub use self::issue::{Issue, IssueComment, IssueStatus, IssueType, Label, WorkLog};
pub use self::iteration::{Iteration, IterationStatus};
pub use self::job::{Build, BuildResult, Job, TriggerMethod};
pub use self::merge_request::{MergeRequest, MergeRequestBranch};
pub use self::project::{Project, Team};
pub use self::repository::Repository;
pub use self::user::{GitUser, User};
