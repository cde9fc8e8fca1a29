use super::{
    BranchProtectionConfigurationAction, BranchProtectionConfigurationEvent, BranchProtectionRuleAction,
    BranchProtectionRuleEvent, CodeScanningAlertAction, CodeScanningAlertEvent, ContentReferenceAction,
    ContentReferenceEvent, CustomPropertyAction, CustomPropertyEvent, CustomPropertyValuesAction,
    CustomPropertyValuesEvent, DependabotAlertAction, DependabotAlertEvent, DeployKeyAction, DeployKeyEvent,
    ExemptionRequestAction, ExemptionRequestEvent, GitHub, IssueCommentAction, IssueCommentEvent,
    IssuesAction, IssuesEvent, LabelAction, LabelEvent, MetaAction, MetaEvent, MilestoneAction,
    MilestoneEvent, PersonalAccessTokenRequestAction, PersonalAccessTokenRequestEvent, PingEvent,
    PullRequestAction, PullRequestEvent, PushEvent, ReleaseAction, ReleaseEvent, RepositoryAction,
    RepositoryAdvisoryAction, RepositoryAdvisoryEvent, RepositoryDispatchEvent, RepositoryEvent,
    RepositoryImportEvent, RepositoryRulesetAction, RepositoryRulesetEvent,
    RepositoryVulnerabilityAlertAction, RepositoryVulnerabilityAlertEvent, SecretScanningAlertAction,
    SecretScanningAlertEvent, SecretScanningAlertLocationAction, SecretScanningAlertLocationEvent,
    SecretScanningScanAction, SecretScanningScanEvent, SecurityAdvisoryAction, SecurityAdvisoryEvent,
    SecurityAndAnalysisEvent, WorkflowRunAction, WorkflowRunEvent,
};

crate::events! {
    /// What GitHub sends, by the header `X-GitHub-Event`.
    pub enum Event for GitHub {
        BranchProtectionConfiguration("branch_protection_configuration") => BranchProtectionConfigurationEvent
            [action: BranchProtectionConfigurationAction],
        BranchProtectionRule("branch_protection_rule") => BranchProtectionRuleEvent [action: BranchProtectionRuleAction],
        CodeScanningAlert("code_scanning_alert") => CodeScanningAlertEvent [action: CodeScanningAlertAction],
        ContentReference("content_reference") => ContentReferenceEvent [action: ContentReferenceAction],
        CustomProperty("custom_property", "organization_custom_property") => CustomPropertyEvent
            [action: CustomPropertyAction],
        CustomPropertyValues("custom_property_values", "organization_custom_property_values") =>
            CustomPropertyValuesEvent [action: CustomPropertyValuesAction],
        DependabotAlert("dependabot_alert") => DependabotAlertEvent [action: DependabotAlertAction],
        DeployKey("deploy_key") => DeployKeyEvent [action: DeployKeyAction],
        ExemptionRequest(
            "dismissal_request_code_scanning",
            "dismissal_request_dependabot",
            "dismissal_request_secret_scanning",
            "exemption_request_push_ruleset",
            "exemption_request_secret_scanning" | "bypass_request_secret_scanning"
        ) => ExemptionRequestEvent [action: ExemptionRequestAction],
        IssueComment("issue_comment") => IssueCommentEvent [action: IssueCommentAction],
        Issues("issues") => IssuesEvent [action: IssuesAction],
        Label("label") => LabelEvent [action: LabelAction],
        Meta("meta") => MetaEvent [action: MetaAction],
        Milestone("milestone") => MilestoneEvent [action: MilestoneAction],
        PersonalAccessTokenRequest("personal_access_token_request") => PersonalAccessTokenRequestEvent
            [action: PersonalAccessTokenRequestAction],
        Ping("ping") => PingEvent,
        PullRequest("pull_request") => PullRequestEvent [action: PullRequestAction],
        Push("push") => PushEvent,
        Release("release") => ReleaseEvent [action: ReleaseAction],
        Repository("repository") => RepositoryEvent [action: RepositoryAction],
        RepositoryAdvisory("repository_advisory") => RepositoryAdvisoryEvent [action: RepositoryAdvisoryAction],
        RepositoryDispatch("repository_dispatch") => RepositoryDispatchEvent,
        RepositoryImport("repository_import") => RepositoryImportEvent,
        RepositoryRuleset("repository_ruleset") => RepositoryRulesetEvent [action: RepositoryRulesetAction],
        RepositoryVulnerabilityAlert("repository_vulnerability_alert") => RepositoryVulnerabilityAlertEvent
            [action: RepositoryVulnerabilityAlertAction],
        SecretScanningAlert("secret_scanning_alert") => SecretScanningAlertEvent [action: SecretScanningAlertAction],
        SecretScanningAlertLocation("secret_scanning_alert_location") => SecretScanningAlertLocationEvent
            [action: SecretScanningAlertLocationAction],
        SecretScanningScan("secret_scanning_scan") => SecretScanningScanEvent [action: SecretScanningScanAction],
        SecurityAdvisory("security_advisory") => SecurityAdvisoryEvent [action: SecurityAdvisoryAction],
        SecurityAndAnalysis("security_and_analysis") => SecurityAndAnalysisEvent,
        WorkflowRun("workflow_run") => WorkflowRunEvent [action: WorkflowRunAction],
    }
}
