//! One file per event, named as Jira names the first of its kinds.

mod app_access_to_objects_blocked;
mod attachment_created;
mod board_created;
mod comment_created;
mod filter_created;
mod issue_property_set;
mod issuelink_created;
mod issuetype_created;
mod jira_expression_evaluation_failed;
mod jira_issue_created;
mod jira_version_created;
mod option_voting_changed;
mod project_created;
mod sprint_created;
mod transition;
mod user_created;
mod worklog_created;

pub use self::app_access_to_objects_blocked::AppAccessEvent;
pub use self::attachment_created::AttachmentEvent;
pub use self::board_created::{
    BoardConfiguration, BoardEvent, Column, ColumnConfig, Estimation, EstimationField, Ranking, Reference,
    SubQuery,
};
pub use self::comment_created::CommentEvent;
pub use self::filter_created::{Filter, FilterEvent, SharePermission};
pub use self::issue_property_set::IssuePropertyEvent;
pub use self::issuelink_created::{IssueLinkEvent, LinkedIssues};
pub use self::issuetype_created::IssueTypeEvent;
pub use self::jira_expression_evaluation_failed::ExpressionFailedEvent;
pub use self::jira_issue_created::{BulkOperation, IssueEvent};
pub use self::jira_version_created::VersionEvent;
pub use self::option_voting_changed::OptionEvent;
pub use self::project_created::ProjectEvent;
pub use self::sprint_created::SprintEvent;
pub use self::transition::{Transition, TransitionEvent};
pub use self::user_created::UserEvent;
pub use self::worklog_created::WorklogEvent;
