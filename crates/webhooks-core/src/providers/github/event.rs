use super::{
    DiscussionAction, DiscussionCommentAction, DiscussionCommentEvent, DiscussionEvent, EnterpriseAction,
    EnterpriseEvent, GitHub, GitHubAppAuthorizationAction, GitHubAppAuthorizationEvent, InstallationAction,
    InstallationEvent, InstallationRepositoriesAction, InstallationRepositoriesEvent,
    InstallationTargetAction, InstallationTargetEvent, IssueCommentAction, IssueCommentEvent,
    IssueDependenciesAction, IssueDependenciesEvent, IssueRelatesToAction, IssueRelatesToEvent, IssuesAction,
    IssuesEvent, MarketplacePurchaseAction, MarketplacePurchaseEvent, MemberAction, MemberEvent,
    MembershipAction, MembershipEvent, OrgBlockAction, OrgBlockEvent, OrganizationAction, OrganizationEvent,
    PingEvent, ProjectAction, ProjectCardAction, ProjectCardEvent, ProjectColumnAction, ProjectColumnEvent,
    ProjectEvent, ProjectsV2Action, ProjectsV2Event, ProjectsV2ItemAction, ProjectsV2ItemEvent,
    ProjectsV2StatusUpdateAction, ProjectsV2StatusUpdateEvent, PullRequestAction, PullRequestEvent,
    PullRequestReviewAction, PullRequestReviewCommentAction, PullRequestReviewCommentEvent,
    PullRequestReviewEvent, PullRequestReviewThreadAction, PullRequestReviewThreadEvent, PushEvent,
    ReleaseAction, ReleaseEvent, SponsorshipAction, SponsorshipEvent, SubIssuesAction, SubIssuesEvent,
    TeamAction, TeamAddEvent, TeamEvent, UserAction, UserEvent, WorkflowRunAction, WorkflowRunEvent,
};

crate::events! {
    /// What GitHub sends, by the header `X-GitHub-Event`.
    pub enum Event for GitHub {
        Discussion("discussion") => DiscussionEvent [action: DiscussionAction],
        DiscussionComment("discussion_comment") =>
            DiscussionCommentEvent [action: DiscussionCommentAction],
        Enterprise("enterprise") => EnterpriseEvent [action: EnterpriseAction],
        GitHubAppAuthorization("github_app_authorization") =>
            GitHubAppAuthorizationEvent [action: GitHubAppAuthorizationAction],
        Installation("installation" | "integration_installation") =>
            InstallationEvent [action: InstallationAction],
        InstallationRepositories("installation_repositories" | "integration_installation_repositories") =>
            InstallationRepositoriesEvent [action: InstallationRepositoriesAction],
        InstallationTarget("installation_target") =>
            InstallationTargetEvent [action: InstallationTargetAction],
        IssueComment("issue_comment") => IssueCommentEvent [action: IssueCommentAction],
        IssueDependencies("issue_dependencies") =>
            IssueDependenciesEvent [action: IssueDependenciesAction],
        IssueRelatesTo("issue_relates_to") => IssueRelatesToEvent [action: IssueRelatesToAction],
        Issues("issues") => IssuesEvent [action: IssuesAction],
        MarketplacePurchase("marketplace_purchase") =>
            MarketplacePurchaseEvent [action: MarketplacePurchaseAction],
        Member("member") => MemberEvent [action: MemberAction],
        Membership("membership") => MembershipEvent [action: MembershipAction],
        OrgBlock("org_block") => OrgBlockEvent [action: OrgBlockAction],
        Organization("organization") => OrganizationEvent [action: OrganizationAction],
        Ping("ping") => PingEvent,
        Project("project") => ProjectEvent [action: ProjectAction],
        ProjectCard("project_card") => ProjectCardEvent [action: ProjectCardAction],
        ProjectColumn("project_column") => ProjectColumnEvent [action: ProjectColumnAction],
        ProjectsV2("projects_v2") => ProjectsV2Event [action: ProjectsV2Action],
        ProjectsV2Item("projects_v2_item") => ProjectsV2ItemEvent [action: ProjectsV2ItemAction],
        ProjectsV2StatusUpdate("projects_v2_status_update") =>
            ProjectsV2StatusUpdateEvent [action: ProjectsV2StatusUpdateAction],
        PullRequest("pull_request") => PullRequestEvent [action: PullRequestAction],
        PullRequestReview("pull_request_review") =>
            PullRequestReviewEvent [action: PullRequestReviewAction],
        PullRequestReviewComment("pull_request_review_comment") =>
            PullRequestReviewCommentEvent [action: PullRequestReviewCommentAction],
        PullRequestReviewThread("pull_request_review_thread") =>
            PullRequestReviewThreadEvent [action: PullRequestReviewThreadAction],
        Push("push") => PushEvent,
        Release("release") => ReleaseEvent [action: ReleaseAction],
        Sponsorship("sponsorship") => SponsorshipEvent [action: SponsorshipAction],
        SubIssues("sub_issues") => SubIssuesEvent [action: SubIssuesAction],
        Team("team") => TeamEvent [action: TeamAction],
        TeamAdd("team_add") => TeamAddEvent,
        User("user") => UserEvent [action: UserAction],
        WorkflowRun("workflow_run") => WorkflowRunEvent [action: WorkflowRunAction],
    }
}
