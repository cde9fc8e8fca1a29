//! One file per event, named as the sender names it.

mod branch_protection_configuration;
mod branch_protection_rule;
mod cache_sync;
mod check_run;
mod check_suite;
mod code_scanning_alert;
mod commit_comment;
mod content_reference;
mod create;
mod custom_property;
mod custom_property_values;
mod delete;
mod dependabot_alert;
mod deploy_key;
mod deployment;
mod deployment_protection_rule;
mod deployment_review;
mod deployment_status;
mod discussion;
mod discussion_comment;
mod enterprise;
mod exemption_request;
mod fork;
mod github_app_authorization;
mod gollum;
mod installation;
mod installation_repositories;
mod installation_target;
mod issue_comment;
mod issue_dependencies;
mod issue_relates_to;
mod issues;
mod label;
mod marketplace_purchase;
mod member;
mod membership;
mod merge_group;
mod meta;
mod milestone;
mod org_block;
mod organization;
mod package;
mod page_build;
mod personal_access_token_request;
mod ping;
mod project;
mod project_card;
mod project_column;
mod projects_v2;
mod projects_v2_item;
mod projects_v2_status_update;
mod public;
mod pull_request;
mod pull_request_review;
mod pull_request_review_comment;
mod pull_request_review_thread;
mod push;
mod release;
mod repository;
mod repository_advisory;
mod repository_dispatch;
mod repository_import;
mod repository_ruleset;
mod repository_vulnerability_alert;
mod secret_scanning_alert;
mod secret_scanning_alert_location;
mod secret_scanning_scan;
mod security_advisory;
mod security_and_analysis;
mod sponsorship;
mod star;
mod status;
mod sub_issues;
mod team;
mod team_add;
mod user;
mod watch;
mod workflow_dispatch;
mod workflow_job;
mod workflow_run;

pub use self::branch_protection_configuration::{
    BranchProtectionConfigurationAction, BranchProtectionConfigurationEvent,
};
pub use self::branch_protection_rule::{
    BranchProtectionRuleAction, BranchProtectionRuleChanges, BranchProtectionRuleEvent,
    EnforcementLevelChange,
};
pub use self::cache_sync::CacheSyncEvent;
pub use self::check_run::{CheckRunAction, CheckRunEvent, RequestedAction};
pub use self::check_suite::{CheckSuiteAction, CheckSuiteEvent};
pub use self::code_scanning_alert::{CodeScanningAlertAction, CodeScanningAlertEvent};
pub use self::commit_comment::{CommitComment, CommitCommentAction, CommitCommentEvent};
pub use self::content_reference::{ContentReference, ContentReferenceAction, ContentReferenceEvent};
pub use self::create::CreateEvent;
pub use self::custom_property::{CustomPropertyAction, CustomPropertyEvent};
pub use self::custom_property_values::{CustomPropertyValuesAction, CustomPropertyValuesEvent};
pub use self::delete::DeleteEvent;
pub use self::dependabot_alert::{DependabotAlertAction, DependabotAlertEvent};
pub use self::deploy_key::{DeployKey, DeployKeyAction, DeployKeyEvent};
pub use self::deployment::{DeploymentAction, DeploymentEvent};
pub use self::deployment_protection_rule::{DeploymentProtectionRuleAction, DeploymentProtectionRuleEvent};
pub use self::deployment_review::{
    DeploymentReviewAction, DeploymentReviewEvent, DeploymentReviewer, DeploymentReviewerType, WorkflowJobRun,
};
pub use self::deployment_status::{
    DeploymentState, DeploymentStatus, DeploymentStatusAction, DeploymentStatusEvent,
};
pub use self::discussion::{DiscussionAction, DiscussionCategoryChange, DiscussionChanges, DiscussionEvent};
pub use self::discussion_comment::{DiscussionCommentAction, DiscussionCommentEvent};
pub use self::enterprise::{EnterpriseAction, EnterpriseEvent};
pub use self::exemption_request::{ExemptionRequestAction, ExemptionRequestEvent};
pub use self::fork::ForkEvent;
pub use self::github_app_authorization::{GitHubAppAuthorizationAction, GitHubAppAuthorizationEvent};
pub use self::gollum::{GollumEvent, WikiPage, WikiPageAction};
pub use self::installation::{InstallationAction, InstallationEvent};
pub use self::installation_repositories::{InstallationRepositoriesAction, InstallationRepositoriesEvent};
pub use self::installation_target::{
    InstallationTargetAction, InstallationTargetChanges, InstallationTargetEvent,
};
pub use self::issue_comment::{IssueCommentAction, IssueCommentEvent};
pub use self::issue_dependencies::{IssueDependenciesAction, IssueDependenciesEvent};
pub use self::issue_relates_to::{IssueRelatesToAction, IssueRelatesToEvent};
pub use self::issues::{IssueFieldValueChange, IssuesAction, IssuesChanges, IssuesEvent};
pub use self::label::{LabelAction, LabelChanges, LabelEvent};
pub use self::marketplace_purchase::{
    BillingCycle, MarketplaceAccount, MarketplacePlan, MarketplacePurchase, MarketplacePurchaseAction,
    MarketplacePurchaseEvent, PriceModel,
};
pub use self::member::{MemberAction, MemberChanges, MemberEvent};
pub use self::membership::{MembershipAction, MembershipEvent, MembershipScope};
pub use self::merge_group::{MergeGroup, MergeGroupAction, MergeGroupEvent, MergeGroupReason};
pub use self::meta::{MetaAction, MetaEvent};
pub use self::milestone::{MilestoneAction, MilestoneChanges, MilestoneEvent};
pub use self::org_block::{OrgBlockAction, OrgBlockEvent};
pub use self::organization::{
    MembershipState, OrganizationAction, OrganizationChanges, OrganizationEvent, OrganizationInvitation,
    OrganizationMembership,
};
pub use self::package::{PackageAction, PackageEvent};
pub use self::page_build::{PageBuild, PageBuildError, PageBuildEvent, PageBuildStatus};
pub use self::personal_access_token_request::{
    PersonalAccessTokenRequest, PersonalAccessTokenRequestAction, PersonalAccessTokenRequestEvent,
    TokenPermissions, TokenRepositorySelection,
};
pub use self::ping::PingEvent;
pub use self::project::{Project, ProjectAction, ProjectChanges, ProjectEvent};
pub use self::project_card::{
    ColumnChange, ProjectCard, ProjectCardAction, ProjectCardChanges, ProjectCardEvent,
};
pub use self::project_column::{
    ProjectColumn, ProjectColumnAction, ProjectColumnChanges, ProjectColumnEvent,
};
pub use self::projects_v2::{ProjectV2, ProjectV2Changes, ProjectsV2Action, ProjectsV2Event, PublicChange};
pub use self::projects_v2_item::{
    ProjectItemType, ProjectV2Item, ProjectV2ItemChanges, ProjectsV2ItemAction, ProjectsV2ItemEvent,
};
pub use self::projects_v2_status_update::{
    ProjectStatusChange, ProjectStatusUpdateChanges, ProjectsV2StatusUpdateAction,
    ProjectsV2StatusUpdateEvent,
};
pub use self::public::PublicEvent;
pub use self::pull_request::{
    BaseChange, DequeueReason, PullRequestAction, PullRequestChanges, PullRequestEvent,
};
pub use self::pull_request_review::{PullRequestReviewAction, PullRequestReviewEvent, Review, ReviewState};
pub use self::pull_request_review_comment::{PullRequestReviewCommentAction, PullRequestReviewCommentEvent};
pub use self::pull_request_review_thread::{
    PullRequestReviewThreadAction, PullRequestReviewThreadEvent, ReviewThread,
};
pub use self::push::PushEvent;
pub use self::release::{MakeLatestChange, ReleaseAction, ReleaseChanges, ReleaseEvent};
pub use self::repository::{
    RepositoryAction, RepositoryChanges, RepositoryEvent, RepositoryNameChange, RepositoryOwner,
    RepositoryOwnerChange,
};
pub use self::repository_advisory::{RepositoryAdvisoryAction, RepositoryAdvisoryEvent};
pub use self::repository_dispatch::RepositoryDispatchEvent;
pub use self::repository_import::{RepositoryImportEvent, RepositoryImportStatus};
pub use self::repository_ruleset::{
    ConditionChanges, RepositoryRulesetAction, RepositoryRulesetEvent, RuleChanges, RulesChange,
    RulesetChanges, RulesetConditionsChange, UpdatedCondition, UpdatedRule,
};
pub use self::repository_vulnerability_alert::{
    RepositoryVulnerabilityAlert, RepositoryVulnerabilityAlertAction, RepositoryVulnerabilityAlertEvent,
};
pub use self::secret_scanning_alert::{SecretScanningAlertAction, SecretScanningAlertEvent};
pub use self::secret_scanning_alert_location::{
    SecretScanningAlertLocationAction, SecretScanningAlertLocationEvent, SecretScanningLocation,
    SecretScanningLocationDetails, SecretScanningLocationType,
};
pub use self::secret_scanning_scan::{
    CustomPatternScope, SecretScanningScanAction, SecretScanningScanEvent, SecretScanningScanSource,
    SecretScanningScanType,
};
pub use self::security_advisory::{SecurityAdvisoryAction, SecurityAdvisoryEvent};
pub use self::security_and_analysis::{
    SecurityAndAnalysisBefore, SecurityAndAnalysisChanges, SecurityAndAnalysisEvent,
};
pub use self::sponsorship::{
    Sponsorship, SponsorshipAction, SponsorshipChanges, SponsorshipEvent, SponsorshipPrivacy,
    SponsorshipTier, SponsorshipTierChange,
};
pub use self::star::{StarAction, StarEvent};
pub use self::status::{CommitState, StatusBranch, StatusCommit, StatusEvent};
pub use self::sub_issues::{SubIssuesAction, SubIssuesEvent};
pub use self::team::{PermissionsChange, TeamAction, TeamChanges, TeamEvent, TeamRepositoryChanges};
pub use self::team_add::TeamAddEvent;
pub use self::user::{UserAction, UserEvent};
pub use self::watch::{WatchAction, WatchEvent};
pub use self::workflow_dispatch::WorkflowDispatchEvent;
pub use self::workflow_job::{WorkflowJob, WorkflowJobAction, WorkflowJobEvent, WorkflowStep};
pub use self::workflow_run::{WorkflowRunAction, WorkflowRunEvent};
