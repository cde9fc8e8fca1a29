//! One file per event, named after the header that it comes with; of system hooks, after what is in them.

mod deployment_hook;
mod emoji_hook;
mod feature_flag_hook;
mod issue_hook;
mod job_hook;
mod merge_request_hook;
mod milestone_hook;
mod note_hook;
mod pipeline_hook;
mod push_hook;
mod release_hook;
mod resource_access_token_hook;
mod resource_deploy_token_hook;
mod subgroup_hook;
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
mod vulnerability_hook;
mod wiki_page_hook;

pub use self::deployment_hook::{
    DeploymentApproval, DeploymentApprovalRule, DeploymentEvent, DeploymentStatus,
};
pub use self::emoji_hook::{AwardEmoji, AwardableType, EmojiAction, EmojiEvent};
pub use self::feature_flag_hook::{FeatureFlag, FeatureFlagEvent};
pub use self::issue_hook::{IssueChanges, IssueEvent};
pub use self::job_hook::{JobCommit, JobEvent};
pub use self::merge_request_hook::{MergeRequestChanges, MergeRequestEvent};
pub use self::milestone_hook::{Milestone, MilestoneAction, MilestoneEvent, MilestoneState};
pub use self::note_hook::{
    CommitNoteEvent, IssueNoteEvent, MergeRequestNoteEvent, NoteEvent, SnippetNoteEvent,
};
pub use self::pipeline_hook::PipelineEvent;
pub use self::push_hook::PushEvent;
pub use self::release_hook::{
    ReleaseAction, ReleaseAssets, ReleaseEvent, ReleaseLink, ReleaseLinkType, ReleaseSource,
};
pub use self::resource_access_token_hook::{AccessToken, AccessTokenEvent, AccessTokenEventName};
pub use self::resource_deploy_token_hook::{
    DeployToken, DeployTokenEvent, DeployTokenEventName, DeployTokenType,
};
pub use self::subgroup_hook::{SubgroupEvent, SubgroupEventName};
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
pub use self::vulnerability_hook::VulnerabilityEvent;
pub use self::wiki_page_hook::{Wiki, WikiPage, WikiPageAction, WikiPageEvent};
