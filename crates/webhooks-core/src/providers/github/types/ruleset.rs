use crate::Deserialize;

use super::{Link, RuleParameters};
use crate::wire;

/// Rules, and what they hold for.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Ruleset {
    pub id: i64,
    pub name: String,
    pub target: Option<RulesetTarget>,
    pub source_type: Option<RulesetSourceType>,
    /// Whose it is: `owner/name` of a repository, or an organization's login.
    pub source: Option<String>,
    pub enforcement: Option<RulesetEnforcement>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub bypass_actors: Vec<BypassActor>,
    /// Of whoever asks; not in deliveries so far.
    pub current_user_can_bypass: Option<UserBypass>,
    pub node_id: Option<String>,
    #[serde(rename = "_links")]
    pub links: Option<RulesetLinks>,
    pub conditions: Option<RulesetConditions>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub rules: Vec<Rule>,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
}

/// A rule of a ruleset.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Rule {
    #[serde(rename = "type")]
    pub kind: RuleType,
    pub parameters: Option<RuleParameters>,
}

/// Who may pass by the rules.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BypassActor {
    /// `null` for a kind of actor that there is only one of.
    pub actor_id: Option<i64>,
    pub actor_type: Option<BypassActorType>,
    pub bypass_mode: Option<BypassMode>,
}

/// Where a ruleset is.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RulesetLinks {
    #[serde(rename = "self")]
    pub itself: Option<Link>,
    pub html: Option<Link>,
}

/// What a ruleset holds for.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RulesetConditions {
    /// Refs in full, patterns, `~DEFAULT_BRANCH` or `~ALL`.
    pub ref_name: Option<NameCondition>,
    /// Of an organization's ruleset: names, patterns or `~ALL`.
    pub repository_name: Option<NameCondition>,
    /// Of an organization's ruleset.
    pub repository_id: Option<RepositoryIdCondition>,
    /// Of an organization's ruleset.
    pub repository_property: Option<RepositoryPropertyCondition>,
}

/// Which names are meant.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct NameCondition {
    /// One of these has to match.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub include: Vec<String>,
    /// None of these may match.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub exclude: Vec<String>,
    /// Of repositories: whether they may not be renamed.
    pub protected: Option<bool>,
}

/// Which repositories are meant, one by one.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryIdCondition {
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub repository_ids: Vec<i64>,
}

/// Which repositories are meant, by their properties.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryPropertyCondition {
    /// All of these have to match.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub include: Vec<RepositoryProperty>,
    /// None of these may match.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub exclude: Vec<RepositoryProperty>,
}

/// A property, and what it has to be.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryProperty {
    pub name: String,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub property_values: Vec<String>,
    pub source: Option<RepositoryPropertySource>,
}

crate::open_enum! {
    /// What a ruleset is about.
    pub enum RulesetTarget {
        Branch = "branch",
        Push = "push",
        Repository = "repository",
        Tag = "tag",
    }
}

crate::open_enum! {
    /// What a ruleset belongs to.
    pub enum RulesetSourceType {
        Enterprise = "Enterprise",
        Organization = "Organization",
        Repository = "Repository",
    }
}

crate::open_enum! {
    /// Whether a ruleset is applied.
    pub enum RulesetEnforcement {
        Active = "active",
        Disabled = "disabled",
        /// On trial: breaches are noted, not refused.
        Evaluate = "evaluate",
    }
}

crate::open_enum! {
    /// Who may pass by the rules.
    pub enum BypassActorType {
        DeployKey = "DeployKey",
        EnterpriseOwner = "EnterpriseOwner",
        EnterpriseRole = "EnterpriseRole",
        /// A GitHub App.
        Integration = "Integration",
        OrganizationAdmin = "OrganizationAdmin",
        RepositoryRole = "RepositoryRole",
        Team = "Team",
        User = "User",
    }
}

crate::open_enum! {
    /// When somebody may pass by the rules.
    pub enum BypassMode {
        Always = "always",
        /// The rules are not even looked at.
        Exempt = "exempt",
        /// Only with a pull request.
        PullRequest = "pull_request",
    }
}

crate::open_enum! {
    /// When whoever asks may pass by the rules.
    pub enum UserBypass {
        Always = "always",
        Exempt = "exempt",
        Never = "never",
        PullRequestsOnly = "pull_requests_only",
    }
}

crate::open_enum! {
    /// Who defines a property.
    pub enum RepositoryPropertySource {
        Custom = "custom",
        System = "system",
    }
}

crate::open_enum! {
    /// What a rule is about.
    pub enum RuleType {
        BranchNamePattern = "branch_name_pattern",
        CodeScanning = "code_scanning",
        CommitAuthorEmailPattern = "commit_author_email_pattern",
        CommitMessagePattern = "commit_message_pattern",
        CommitterEmailPattern = "committer_email_pattern",
        CopilotCodeReview = "copilot_code_review",
        Creation = "creation",
        Deletion = "deletion",
        FileExtensionRestriction = "file_extension_restriction",
        FilePathRestriction = "file_path_restriction",
        LicenseComplianceScanning = "license_compliance_scanning",
        MaxFilePathLength = "max_file_path_length",
        MaxFileSize = "max_file_size",
        MergeQueue = "merge_queue",
        /// No force pushes.
        NonFastForward = "non_fast_forward",
        PullRequest = "pull_request",
        RequiredDeployments = "required_deployments",
        RequiredLinearHistory = "required_linear_history",
        RequiredSignatures = "required_signatures",
        RequiredStatusChecks = "required_status_checks",
        TagNamePattern = "tag_name_pattern",
        Update = "update",
        Workflows = "workflows",
    }
}
