//! One file per event, named as the sender names it.

mod branch_protection_configuration;
mod branch_protection_rule;
mod code_scanning_alert;
mod content_reference;
mod custom_property;
mod custom_property_values;
mod dependabot_alert;
mod deploy_key;
mod exemption_request;
mod issue_comment;
mod issues;
mod label;
mod meta;
mod milestone;
mod personal_access_token_request;
mod ping;
mod pull_request;
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
mod workflow_run;

pub use self::branch_protection_configuration::{
    BranchProtectionConfigurationAction, BranchProtectionConfigurationEvent,
};
pub use self::branch_protection_rule::{
    BranchProtectionRuleAction, BranchProtectionRuleChanges, BranchProtectionRuleEvent,
    EnforcementLevelChange,
};
pub use self::code_scanning_alert::{CodeScanningAlertAction, CodeScanningAlertEvent};
pub use self::content_reference::{ContentReference, ContentReferenceAction, ContentReferenceEvent};
pub use self::custom_property::{CustomPropertyAction, CustomPropertyEvent};
pub use self::custom_property_values::{CustomPropertyValuesAction, CustomPropertyValuesEvent};
pub use self::dependabot_alert::{DependabotAlertAction, DependabotAlertEvent};
pub use self::deploy_key::{DeployKey, DeployKeyAction, DeployKeyEvent};
pub use self::exemption_request::{ExemptionRequestAction, ExemptionRequestEvent};
pub use self::issue_comment::{IssueCommentAction, IssueCommentChanges, IssueCommentEvent};
pub use self::issues::{IssueFieldValueChange, IssuesAction, IssuesChanges, IssuesEvent};
pub use self::label::{LabelAction, LabelChanges, LabelEvent};
pub use self::meta::{MetaAction, MetaEvent};
pub use self::milestone::{MilestoneAction, MilestoneChanges, MilestoneEvent};
pub use self::personal_access_token_request::{
    PersonalAccessTokenRequest, PersonalAccessTokenRequestAction, PersonalAccessTokenRequestEvent,
    TokenPermissions, TokenRepositorySelection,
};
pub use self::ping::PingEvent;
pub use self::pull_request::{
    BaseChange, DequeueReason, PullRequestAction, PullRequestChanges, PullRequestEvent,
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
pub use self::workflow_run::{WorkflowRunAction, WorkflowRunEvent};
