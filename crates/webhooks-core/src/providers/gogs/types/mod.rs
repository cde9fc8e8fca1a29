//! Objects that several events share.

mod change;
mod git_ref;
mod issue;
mod label;
mod milestone;
mod repository;
mod user;

pub use self::change::{Change, Changes};
pub use self::git_ref::RefType;
pub use self::issue::{Issue, IssuePullRequest, State};
pub use self::label::Label;
pub use self::milestone::Milestone;
pub use self::repository::{Repository, RepositoryPermissions};
pub use self::user::User;
