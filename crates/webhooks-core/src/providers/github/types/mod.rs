//! Objects that several events share.

mod app;
mod change;
mod comment;
mod commit;
mod discussion;
mod enterprise;
mod hook;
mod installation;
mod issue;
mod issue_field;
mod issue_type;
mod label;
mod merge_settings;
mod milestone;
mod organization;
mod project_field;
mod project_status_update;
mod pull_request;
mod reactions;
mod release;
mod repository;
mod review_comment;
mod team;
mod user;
mod workflow;

pub use self::app::{Access, App, AppPermissions};
pub use self::change::{BodyChanges, Change, TimeChange};
pub use self::comment::{IssueComment, Minimized, Pin};
pub use self::commit::{Commit, GitUser};
pub use self::discussion::{
    Discussion, DiscussionCategory, DiscussionComment, DiscussionState, DiscussionStateReason,
};
pub use self::enterprise::Enterprise;
pub use self::hook::{Hook, HookConfig, HookResponse, HookType};
pub use self::installation::{
    AppInstallation, Installation, InstallationRepository, InstallationTargetType, RepositorySelection,
};
pub use self::issue::{
    AuthorAssociation, Issue, IssueDependenciesSummary, IssuePullRequest, LockReason, State, StateReason,
    SubIssuesSummary,
};
pub use self::issue_field::{
    IssueField, IssueFieldChange, IssueFieldOption, IssueFieldType, IssueFieldValue,
};
pub use self::issue_type::{IssueType, IssueTypeColor};
pub use self::label::Label;
pub use self::merge_settings::{
    MergeCommitMessage, MergeCommitTitle, SquashMergeCommitMessage, SquashMergeCommitTitle,
};
pub use self::milestone::Milestone;
pub use self::organization::Organization;
pub use self::project_field::{ProjectFieldChange, ProjectFieldOption};
pub use self::project_status_update::{ProjectStatus, ProjectStatusUpdate};
pub use self::pull_request::{
    AutoMerge, Link, MergeMethod, MergeableState, PullRequest, PullRequestBranch, PullRequestLinks,
    PullRequestStack, StackBase,
};
pub use self::reactions::Reactions;
pub use self::release::{Release, ReleaseAsset, ReleaseAssetState};
pub use self::repository::{
    CodeSearchIndexStatus, License, PullRequestCreationPolicy, Repository, RepositoryPermissions, Visibility,
};
pub use self::review_comment::{DiffSide, ReviewComment, ReviewCommentSubject, ReviewLinks};
pub use self::team::{Team, TeamNotificationSetting, TeamPrivacy, TeamType};
pub use self::user::{Account, AccountType, User};
pub use self::workflow::{
    Conclusion, ReferencedWorkflow, Workflow, WorkflowRun, WorkflowRunBranch, WorkflowRunPullRequest,
    WorkflowRunRepository, WorkflowRunStatus, WorkflowState,
};
