use crate::Deserialize;

use super::MergeMethod;
use crate::wire;

/// The settings of a rule; which it has depends on the rule's type.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RuleParameters {
    /// Of `update`: whether a fork may still be brought up to date.
    pub update_allows_fetch_and_merge: Option<bool>,

    /// Of `merge_queue`.
    pub check_response_timeout_minutes: Option<i64>,
    /// Of `merge_queue`.
    pub grouping_strategy: Option<GroupingStrategy>,
    /// Of `merge_queue`.
    pub max_entries_to_build: Option<i64>,
    /// Of `merge_queue`.
    pub max_entries_to_merge: Option<i64>,
    /// Of `merge_queue`.
    pub merge_method: Option<MergeQueueMethod>,
    /// Of `merge_queue`.
    pub min_entries_to_merge: Option<i64>,
    /// Of `merge_queue`.
    pub min_entries_to_merge_wait_minutes: Option<i64>,

    /// Of `required_deployments`: environments.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub required_deployment_environments: Vec<String>,

    /// Of `pull_request`.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub allowed_merge_methods: Vec<MergeMethod>,
    /// Of `pull_request`.
    pub dismiss_stale_reviews_on_push: Option<bool>,
    /// Of `pull_request`: who may dismiss reviews.
    pub dismissal_restriction: Option<DismissalRestriction>,
    /// Of `pull_request`.
    pub require_code_owner_review: Option<bool>,
    /// Of `pull_request`: whether the last push has to be approved by somebody else.
    pub require_last_push_approval: Option<bool>,
    /// Of `pull_request`.
    pub required_approving_review_count: Option<i64>,
    /// Of `pull_request`.
    pub required_review_thread_resolution: Option<bool>,
    /// Of `pull_request`.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub required_reviewers: Vec<RequiredReviewer>,

    /// Of `required_status_checks` and `workflows`: whether new branches are let pass.
    pub do_not_enforce_on_create: Option<bool>,
    /// Of `required_status_checks`.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub required_status_checks: Vec<RequiredStatusCheck>,
    /// Of `required_status_checks`: whether they have to pass on top of the newest base.
    pub strict_required_status_checks_policy: Option<bool>,

    /// Of the patterns: the rule's own name.
    pub name: Option<String>,
    /// Of the patterns: whether what matches is refused.
    pub negate: Option<bool>,
    /// Of the patterns.
    pub operator: Option<PatternOperator>,
    /// Of the patterns.
    pub pattern: Option<String>,

    /// Of `workflows`: those that have to pass.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub workflows: Vec<RequiredWorkflow>,

    /// Of `code_scanning`.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub code_scanning_tools: Vec<RequiredCodeScanningTool>,

    /// Of `copilot_code_review`.
    pub review_draft_pull_requests: Option<bool>,
    /// Of `copilot_code_review`.
    pub review_on_push: Option<bool>,

    /// Of `file_path_restriction`.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub restricted_file_paths: Vec<String>,
    /// Of `max_file_path_length`: in characters.
    pub max_file_path_length: Option<i64>,
    /// Of `file_extension_restriction`.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub restricted_file_extensions: Vec<String>,
    /// Of `max_file_size`: in megabytes.
    pub max_file_size: Option<i64>,
}

/// Who may dismiss reviews.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DismissalRestriction {
    pub enabled: Option<bool>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub allowed_actors: Vec<RuleActor>,
}

/// Somebody that a rule names.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RuleActor {
    pub id: i64,
    #[serde(rename = "type")]
    pub kind: Option<RuleActorType>,
}

/// A team that has to approve changes to some files.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RequiredReviewer {
    /// As of `fnmatch`.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub file_patterns: Vec<String>,
    /// With zero the team is asked, and need not answer.
    pub minimum_approvals: Option<i64>,
    pub reviewer: Option<RuleActor>,
}

/// A check that has to pass.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RequiredStatusCheck {
    /// Its name.
    pub context: String,
    /// The app that it has to come from, if not any.
    pub integration_id: Option<i64>,
}

/// A workflow that has to pass.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RequiredWorkflow {
    /// Its file, such as `.github/workflows/ci.yml`.
    pub path: String,
    #[serde(rename = "ref")]
    pub git_ref: Option<String>,
    pub repository_id: Option<i64>,
    pub sha: Option<String>,
}

/// A tool that has to find nothing worse than this.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RequiredCodeScanningTool {
    pub tool: String,
    pub alerts_threshold: Option<AlertsThreshold>,
    pub security_alerts_threshold: Option<SecurityAlertsThreshold>,
}

crate::open_enum! {
    /// Which pull requests of a merge queue's group have to pass.
    pub enum GroupingStrategy {
        AllGreen = "ALLGREEN",
        /// Only the last one, which has the others in it.
        HeadGreen = "HEADGREEN",
    }
}

crate::open_enum! {
    /// How a merge queue merges.
    pub enum MergeQueueMethod {
        Merge = "MERGE",
        Rebase = "REBASE",
        Squash = "SQUASH",
    }
}

crate::open_enum! {
    /// What a rule may name.
    pub enum RuleActorType {
        /// A GitHub App.
        IntegrationInstallation = "IntegrationInstallation",
        RepositoryRole = "RepositoryRole",
        Team = "Team",
        User = "User",
    }
}

crate::open_enum! {
    /// How a pattern is compared.
    pub enum PatternOperator {
        Contains = "contains",
        EndsWith = "ends_with",
        Regex = "regex",
        StartsWith = "starts_with",
    }
}

crate::open_enum! {
    /// From where on results stand in the way.
    pub enum AlertsThreshold {
        All = "all",
        Errors = "errors",
        ErrorsAndWarnings = "errors_and_warnings",
        None = "none",
    }
}

crate::open_enum! {
    /// From where on results about security stand in the way.
    pub enum SecurityAlertsThreshold {
        All = "all",
        Critical = "critical",
        HighOrHigher = "high_or_higher",
        MediumOrHigher = "medium_or_higher",
        None = "none",
    }
}
