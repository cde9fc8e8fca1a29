//! One file per event, named after the header that it comes with; of system hooks, after what is in them.

mod issue_hook;
mod merge_request_hook;
mod note_hook;
mod pipeline_hook;
mod push_hook;
mod system_hook_group;
mod system_hook_group_member;
mod system_hook_key;
mod system_hook_member_approval;
mod system_hook_member_approvals;
mod system_hook_project;
mod system_hook_project_member;
mod system_hook_repository_update;
mod system_hook_user;
mod tag_push_hook;

pub use self::issue_hook::{IssueChanges, IssueEvent};
pub use self::merge_request_hook::{MergeRequestChanges, MergeRequestEvent};
pub use self::note_hook::{CommitNoteEvent, IssueNoteEvent, MergeRequestNoteEvent, SnippetNoteEvent};
pub use self::pipeline_hook::PipelineEvent;
pub use self::push_hook::PushEvent;
pub use self::system_hook_group::{GroupEvent, GroupEventName};
pub use self::system_hook_group_member::{GroupMemberEvent, GroupMemberEventName};
pub use self::system_hook_key::{KeyEvent, KeyEventName};
pub use self::system_hook_member_approval::{MemberApproval, MemberApprovalEvent};
pub use self::system_hook_member_approvals::{
    MemberApprovals, MemberApprovalsAction, MemberApprovalsEvent, MemberApprovalsStatus,
};
pub use self::system_hook_project::{ProjectEvent, ProjectEventName, ProjectOwner};
pub use self::system_hook_project_member::{ProjectMemberEvent, ProjectMemberEventName};
pub use self::system_hook_repository_update::{RefChange, RepositoryUpdateEvent};
pub use self::system_hook_user::{UserEvent, UserEventName, UserState};
pub use self::tag_push_hook::TagPushEvent;
