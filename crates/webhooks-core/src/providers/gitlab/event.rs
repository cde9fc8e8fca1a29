use super::{
    AccessTokenEvent, CommitNoteEvent, DeployTokenEvent, DeploymentEvent, EmojiAction, EmojiEvent,
    FeatureFlagEvent, GitLab, GroupEvent, GroupMemberEvent, IssueAction, IssueEvent, IssueNoteEvent,
    JobEvent, KeyEvent, MemberApprovalEvent, MemberApprovalsAction, MemberApprovalsEvent, MergeRequestAction,
    MergeRequestEvent, MergeRequestNoteEvent, MilestoneAction, MilestoneEvent, NoteAction, NoteEvent,
    PipelineEvent, ProjectEvent, ProjectMemberEvent, PushEvent, ReleaseAction, ReleaseEvent,
    RepositoryUpdateEvent, SnippetNoteEvent, SubgroupEvent, TagPushEvent, UserEvent, VulnerabilityEvent,
    WikiPageAction, WikiPageEvent,
};

crate::events! {
    /// What GitLab sends, by the header `X-Gitlab-Event`; notes by what they are on, system hooks by what the body
    /// says.
    pub enum Event for GitLab {
        Push("Push Hook", "System Hook": "push") => PushEvent,
        TagPush("Tag Push Hook", "System Hook": "tag_push") => TagPushEvent,
        Issue("Issue Hook", "Confidential Issue Hook") => IssueEvent [object_attributes.action?: IssueAction],
        MergeRequest(
            "Merge Request Hook",
            "System Hook": "merge_request",
            "External Status Check"
        ) => MergeRequestEvent [object_attributes.action?: MergeRequestAction],
        CommitNote("Note Hook": "Commit", "Confidential Note Hook": "Commit") => CommitNoteEvent [object_attributes.action?: NoteAction],
        IssueNote("Note Hook": "Issue", "Confidential Note Hook": "Issue") => IssueNoteEvent [object_attributes.action?: NoteAction],
        MergeRequestNote("Note Hook": "MergeRequest", "Confidential Note Hook": "MergeRequest") => MergeRequestNoteEvent [object_attributes.action?: NoteAction],
        SnippetNote("Note Hook": "Snippet", "Confidential Note Hook": "Snippet") => SnippetNoteEvent [object_attributes.action?: NoteAction],
        Note("Note Hook", "Confidential Note Hook") => NoteEvent [object_attributes.action?: NoteAction],
        WikiPage("Wiki Page Hook") => WikiPageEvent [object_attributes.action?: WikiPageAction],
        Pipeline("Pipeline Hook") => PipelineEvent,
        Job("Job Hook" | "Build Hook") => JobEvent,
        Deployment("Deployment Hook") => DeploymentEvent,
        FeatureFlag("Feature Flag Hook") => FeatureFlagEvent,
        Release("Release Hook") => ReleaseEvent [action: ReleaseAction],
        Milestone("Milestone Hook") => MilestoneEvent [action: MilestoneAction],
        Emoji("Emoji Hook") => EmojiEvent [event_type: EmojiAction],
        AccessToken("Resource Access Token Hook") => AccessTokenEvent,
        DeployToken("Resource Deploy Token Hook") => DeployTokenEvent,
        Vulnerability("Vulnerability Hook") => VulnerabilityEvent,
        RepositoryUpdate("System Hook": "repository_update") => RepositoryUpdateEvent,
        Group(
            "System Hook": "group_create",
            "System Hook": "group_destroy",
            "System Hook": "group_rename"
        ) => GroupEvent,
        Subgroup("Subgroup Hook") => SubgroupEvent,
        GroupMember(
            "Member Hook",
            "System Hook": "user_add_to_group",
            "System Hook": "user_update_for_group",
            "System Hook": "user_remove_from_group",
            "System Hook": "user_access_request_to_group",
            "System Hook": "user_access_request_revoked_for_group"
        ) => GroupMemberEvent,
        Project(
            "Project Hook",
            "System Hook": "project_create",
            "System Hook": "project_destroy",
            "System Hook": "project_rename",
            "System Hook": "project_transfer",
            "System Hook": "project_update"
        ) => ProjectEvent,
        ProjectMember(
            "System Hook": "user_add_to_team",
            "System Hook": "user_update_for_team",
            "System Hook": "user_remove_from_team",
            "System Hook": "user_access_request_to_project",
            "System Hook": "user_access_request_revoked_for_project"
        ) => ProjectMemberEvent,
        User(
            "System Hook": "user_create",
            "System Hook": "user_destroy",
            "System Hook": "user_failed_login",
            "System Hook": "user_rename"
        ) => UserEvent,
        Key("System Hook": "key_create", "System Hook": "key_destroy") => KeyEvent,
        MemberApproval("System Hook": "gitlab_subscription_member_approval") => MemberApprovalEvent,
        MemberApprovals("System Hook": "gitlab_subscription_member_approvals") => MemberApprovalsEvent [action: MemberApprovalsAction],
    }
}
