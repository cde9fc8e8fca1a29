//! Objects that several events share.

mod attachment;
mod board;
mod changelog;
mod comment;
mod document;
mod event_name;
mod fields;
mod issue;
mod issue_link;
mod issue_type;
mod names;
mod project;
mod property;
mod sprint;
mod status;
mod user;
mod version;
mod worklog;

pub use self::attachment::Attachment;
pub use self::board::{Board, BoardLocation};
pub use self::changelog::{Change, Changelog};
pub use self::comment::{Comment, Comments, Visibility};
pub use self::document::{Attributes, Document, Mark, Node};
pub use self::event_name::EventName;
pub use self::fields::{Epic, Fields, Progress, Restriction, TimeTracking, Votes, Watches};
pub use self::issue::Issue;
pub use self::issue_link::{IssueLink, IssueLinkType};
pub use self::issue_type::{IssueType, Scope};
pub use self::names::{AccountType, BoardType, IssueEventType, SprintState};
pub use self::project::{Component, Project, ProjectCategory};
pub use self::property::Property;
pub use self::sprint::Sprint;
pub use self::status::{Priority, Resolution, SecurityLevel, Status, StatusCategory};
pub use self::user::{AvatarUrls, NamedItem, NamedItems, User};
pub use self::version::Version;
pub use self::worklog::{Worklog, Worklogs};
