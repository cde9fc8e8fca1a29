//! Objects that several events share.

mod advisory;
mod app;
mod branch_protection;
mod change;
mod check;
mod code_scanning_alert;
mod comment;
mod commit;
mod custom_property;
mod dependabot_alert;
mod deployment;
mod discussion;
mod enterprise;
mod exemption_request;
mod git_commit;
mod hook;
mod installation;
mod issue;
mod issue_field;
mod issue_type;
mod label;
mod merge_settings;
mod milestone;
mod minimal;
mod organization;
mod package;
mod package_metadata;
mod project_field;
mod project_status_update;
mod pull_request;
mod reactions;
mod ref_type;
mod release;
mod repository;
mod repository_advisory;
mod review_comment;
mod rule_parameters;
mod ruleset;
mod secret_scanning_alert;
mod security_and_analysis;
mod team;
mod user;
mod workflow;

pub use self::advisory::{
    AdvisoryClassification, AdvisoryIdentifier, AdvisoryPackage, AdvisoryReference, Cvss, CvssSeverities,
    Cwe, Ecosystem, Epss, PatchedVersion, SecurityAdvisory, Severity, Vulnerability,
};
pub use self::app::{Access, App, AppPermissions};
pub use self::branch_protection::{BranchProtectionRule, EnforcementLevel};
pub use self::change::{BodyChanges, Change, FlagChange, ListChange, NumberChange, TimeChange};
pub use self::check::{CheckRun, CheckRunOutput, CheckStatus, CheckSuite, Conclusion};
pub use self::code_scanning_alert::{
    CodeScanningAlert, CodeScanningDismissedReason, CodeScanningInstance, CodeScanningLocation,
    CodeScanningMessage, CodeScanningRule, CodeScanningSeverity, CodeScanningState, CodeScanningTool,
};
pub use self::comment::{IssueComment, Minimized, Pin};
pub use self::commit::{Commit, GitUser};
pub use self::custom_property::{
    CustomProperty, CustomPropertyEditors, CustomPropertySource, CustomPropertyType, CustomPropertyValue,
};
pub use self::dependabot_alert::{
    DependabotAlert, DependabotAlertState, DependabotDismissedReason, Dependency, DependencyRelationship,
    DependencyScope, DismissalRequest, DismissalRequestStatus, Requester,
};
pub use self::deployment::Deployment;
pub use self::discussion::{
    Discussion, DiscussionCategory, DiscussionComment, DiscussionState, DiscussionStateReason,
};
pub use self::enterprise::Enterprise;
pub use self::exemption_request::{
    ExemptionLocation, ExemptionReason, ExemptionRequest, ExemptionRequestData, ExemptionRequestItem,
    ExemptionRequestMetadata, ExemptionRequestStatus, ExemptionRequestType, ExemptionResponse,
    ExemptionResponseStatus,
};
pub use self::git_commit::{GitCommit, GitObject, Verification, VerificationReason};
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
pub use self::minimal::{MinimalBranch, MinimalPullRequest, MinimalRepository};
pub use self::organization::Organization;
pub use self::package::{
    DockerMetadata, Package, PackageFile, PackageReadme, PackageReadmeFile, PackageReadmeRepository,
    PackageRegistry, PackageVersion,
};
pub use self::package_metadata::{
    ContainerBlob, ContainerLabels, ContainerManifest, ContainerMetadata, ContainerTag, NpmMetadata,
    NugetMetadata, RubygemsMetadata, RubygemsVersion,
};
pub use self::project_field::{ProjectFieldChange, ProjectFieldOption};
pub use self::project_status_update::{ProjectStatus, ProjectStatusUpdate};
pub use self::pull_request::{
    AutoMerge, Link, MergeMethod, MergeableState, PullRequest, PullRequestBranch, PullRequestLinks,
    PullRequestStack, StackBase,
};
pub use self::reactions::Reactions;
pub use self::ref_type::RefType;
pub use self::release::{Release, ReleaseAsset, ReleaseAssetState};
pub use self::repository::{
    CodeOfConduct, CodeSearchIndexStatus, License, PullRequestCreationPolicy, Repository,
    RepositoryPermissions, Visibility,
};
pub use self::repository_advisory::{
    AdvisoryCredit, AdvisoryState, AdvisorySubmission, CreditState, CreditType, RepositoryAdvisory,
    RepositoryVulnerability,
};
pub use self::review_comment::{DiffSide, ReviewComment, ReviewCommentSubject, ReviewLinks};
pub use self::rule_parameters::{
    AlertsThreshold, DismissalRestriction, GroupingStrategy, MergeQueueMethod, PatternOperator,
    RequiredCodeScanningTool, RequiredReviewer, RequiredStatusCheck, RequiredWorkflow, RuleActor,
    RuleActorType, RuleParameters, SecurityAlertsThreshold,
};
pub use self::ruleset::{
    BypassActor, BypassActorType, BypassMode, NameCondition, RepositoryIdCondition, RepositoryProperty,
    RepositoryPropertyCondition, RepositoryPropertySource, Rule, RuleType, Ruleset, RulesetConditions,
    RulesetEnforcement, RulesetLinks, RulesetSourceType, RulesetTarget, UserBypass,
};
pub use self::secret_scanning_alert::{
    SecretCategory, SecretMetadata, SecretScanningAlert, SecretScanningResolution, SecretValidity,
};
pub use self::security_and_analysis::{
    BypassReviewer, BypassReviewerType, DelegatedBypassOptions, FeatureStatus, ReviewerBypassMode,
    SecurityAndAnalysis, SecurityFeature,
};
pub use self::team::{Team, TeamAccessSource, TeamNotificationSetting, TeamPrivacy, TeamType};
pub use self::user::{Account, AccountType, User};
pub use self::workflow::{ReferencedWorkflow, Workflow, WorkflowRun, WorkflowState};
