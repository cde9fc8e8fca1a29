use crate::Deserialize;
use crate::github::{
    BranchProtectionRule, EnforcementLevel, Enterprise, FlagChange, Installation, ListChange, NumberChange,
    Organization, Repository, User,
};

/// A rule that protects branches was made, changed or deleted.
///
/// Rulesets are `repository_ruleset`.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#branch_protection_rule>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BranchProtectionRuleEvent {
    pub action: BranchProtectionRuleAction,
    pub rule: BranchProtectionRule,
    pub repository: Repository,
    /// With `edited`: what was there before.
    pub changes: Option<BranchProtectionRuleChanges>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// What an edit changed; what is missing stayed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BranchProtectionRuleChanges {
    pub admin_enforced: Option<FlagChange>,
    pub allow_deletions_enforcement_level: Option<EnforcementLevelChange>,
    pub allow_force_pushes_enforcement_level: Option<EnforcementLevelChange>,
    pub authorized_actor_names: Option<ListChange>,
    pub authorized_actors_only: Option<FlagChange>,
    pub authorized_dismissal_actors_only: Option<FlagChange>,
    pub dismiss_stale_reviews_on_push: Option<FlagChange>,
    pub linear_history_requirement_enforcement_level: Option<EnforcementLevelChange>,
    pub lock_allows_fork_sync: Option<FlagChange>,
    pub lock_branch_enforcement_level: Option<EnforcementLevelChange>,
    pub pull_request_reviews_enforcement_level: Option<EnforcementLevelChange>,
    pub require_code_owner_review: Option<FlagChange>,
    pub require_last_push_approval: Option<FlagChange>,
    pub required_approving_review_count: Option<NumberChange>,
    pub required_conversation_resolution_level: Option<EnforcementLevelChange>,
    pub required_deployments_enforcement_level: Option<EnforcementLevelChange>,
    pub required_status_checks: Option<ListChange>,
    pub required_status_checks_enforcement_level: Option<EnforcementLevelChange>,
    pub signature_requirement_enforcement_level: Option<EnforcementLevelChange>,
}

/// For whom a setting held before.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct EnforcementLevelChange {
    pub from: Option<EnforcementLevel>,
}

crate::open_enum! {
    /// What happened to a rule.
    pub enum BranchProtectionRuleAction {
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
    }
}
