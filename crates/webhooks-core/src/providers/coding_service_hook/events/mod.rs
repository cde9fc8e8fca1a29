//! One file per shape, named as what its codes have in common.

mod artifacts;
mod ci_job;
mod file;
mod files;
mod git_mr;
mod git_pushed;
mod issue;
mod issue_comment;
mod issue_hour_record;
mod iteration;
mod member;
mod wiki;

pub use self::artifacts::ArtifactsEvent;
pub use self::ci_job::CiJobEvent;
pub use self::file::FileEvent;
pub use self::files::FilesEvent;
pub use self::git_mr::MergeRequestEvent;
pub use self::git_pushed::PushEvent;
pub use self::issue::IssueEvent;
pub use self::issue_comment::IssueCommentEvent;
pub use self::issue_hour_record::IssueHourRecordEvent;
pub use self::iteration::IterationEvent;
pub use self::member::MemberEvent;
pub use self::wiki::WikiEvent;
