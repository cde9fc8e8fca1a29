use super::{
    CacheSyncEvent, CheckRunAction, CheckRunEvent, CheckSuiteAction, CheckSuiteEvent, CommitCommentAction,
    CommitCommentEvent, CreateEvent, DeleteEvent, DeploymentAction, DeploymentEvent,
    DeploymentProtectionRuleAction, DeploymentProtectionRuleEvent, DeploymentReviewAction,
    DeploymentReviewEvent, DeploymentStatusAction, DeploymentStatusEvent, ForkEvent, GitHub, GollumEvent,
    IssueCommentAction, IssueCommentEvent, IssuesAction, IssuesEvent, MergeGroupAction, MergeGroupEvent,
    PackageAction, PackageEvent, PageBuildEvent, PingEvent, PublicEvent, PullRequestAction, PullRequestEvent,
    PushEvent, ReleaseAction, ReleaseEvent, StarAction, StarEvent, StatusEvent, WatchAction, WatchEvent,
    WorkflowDispatchEvent, WorkflowJobAction, WorkflowJobEvent, WorkflowRunAction, WorkflowRunEvent,
};

crate::events! {
    /// What GitHub sends, by the header `X-GitHub-Event`.
    pub enum Event for GitHub {
        CacheSync("cache_sync") => CacheSyncEvent,
        CheckRun("check_run") => CheckRunEvent [action: CheckRunAction],
        CheckSuite("check_suite") => CheckSuiteEvent [action: CheckSuiteAction],
        CommitComment("commit_comment") => CommitCommentEvent [action: CommitCommentAction],
        Create("create") => CreateEvent,
        Delete("delete") => DeleteEvent,
        Deployment("deployment") => DeploymentEvent [action?: DeploymentAction],
        DeploymentProtectionRule("deployment_protection_rule") => DeploymentProtectionRuleEvent
            [action: DeploymentProtectionRuleAction],
        DeploymentReview("deployment_review") => DeploymentReviewEvent [action: DeploymentReviewAction],
        DeploymentStatus("deployment_status") => DeploymentStatusEvent [action?: DeploymentStatusAction],
        Fork("fork") => ForkEvent,
        Gollum("gollum") => GollumEvent,
        IssueComment("issue_comment") => IssueCommentEvent [action: IssueCommentAction],
        Issues("issues") => IssuesEvent [action: IssuesAction],
        MergeGroup("merge_group") => MergeGroupEvent [action: MergeGroupAction],
        Package("package", "registry_package") => PackageEvent [action: PackageAction],
        PageBuild("page_build") => PageBuildEvent,
        Ping("ping") => PingEvent,
        Public("public") => PublicEvent,
        PullRequest("pull_request") => PullRequestEvent [action: PullRequestAction],
        Push("push") => PushEvent,
        Release("release") => ReleaseEvent [action: ReleaseAction],
        Star("star") => StarEvent [action: StarAction],
        Status("status") => StatusEvent,
        Watch("watch") => WatchEvent [action: WatchAction],
        WorkflowDispatch("workflow_dispatch") => WorkflowDispatchEvent,
        WorkflowJob("workflow_job") => WorkflowJobEvent [action: WorkflowJobAction],
        WorkflowRun("workflow_run") => WorkflowRunEvent [action: WorkflowRunAction],
    }
}
