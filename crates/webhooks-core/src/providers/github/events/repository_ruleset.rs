use crate::Deserialize;
use crate::github::{
    Change, Enterprise, Installation, ListChange, Organization, Repository, Rule, Ruleset, RulesetConditions,
    User,
};
use crate::wire;

/// A ruleset was made, changed or deleted.
///
/// Branch protection by rules of its own is `branch_protection_rule`.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#repository_ruleset>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryRulesetEvent {
    pub action: RepositoryRulesetAction,
    pub repository_ruleset: Ruleset,
    /// Absent if the ruleset is an organization's.
    pub repository: Option<Repository>,
    /// With `edited`.
    pub changes: Option<RulesetChanges>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// What an edit changed; what is missing stayed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RulesetChanges {
    pub name: Option<Change>,
    pub enforcement: Option<Change>,
    pub conditions: Option<RulesetConditionsChange>,
    pub rules: Option<RulesChange>,
}

/// Which conditions an edit changed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RulesetConditionsChange {
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub added: Vec<RulesetConditions>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub deleted: Vec<RulesetConditions>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub updated: Vec<UpdatedCondition>,
}

/// A condition as it is now, and what was there before.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UpdatedCondition {
    pub condition: Option<RulesetConditions>,
    pub changes: Option<ConditionChanges>,
}

/// What a condition was before.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ConditionChanges {
    pub condition_type: Option<Change>,
    pub target: Option<Change>,
    pub include: Option<ListChange>,
    pub exclude: Option<ListChange>,
}

/// Which rules an edit changed.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RulesChange {
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub added: Vec<Rule>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub deleted: Vec<Rule>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub updated: Vec<UpdatedRule>,
}

/// A rule as it is now, and what was there before.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct UpdatedRule {
    pub rule: Option<Rule>,
    pub changes: Option<RuleChanges>,
}

/// What a rule was before.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RuleChanges {
    /// The parameters, as JSON in a text.
    pub configuration: Option<Change>,
    pub rule_type: Option<Change>,
    pub pattern: Option<Change>,
}

crate::open_enum! {
    /// What happened to a ruleset.
    pub enum RepositoryRulesetAction {
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
    }
}
