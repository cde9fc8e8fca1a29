use crate::Deserialize;
use crate::wire;

/// What holds for the branches that a rule's name matches.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct BranchProtectionRule {
    pub id: i64,
    pub repository_id: Option<i64>,
    /// A branch, or a pattern such as `releases/*`.
    pub name: String,
    pub created_at: Option<wire::Timestamp>,
    pub updated_at: Option<wire::Timestamp>,
    /// Whether administrators are held to the rule too.
    pub admin_enforced: Option<bool>,
    pub allow_deletions_enforcement_level: Option<EnforcementLevel>,
    pub allow_force_pushes_enforcement_level: Option<EnforcementLevel>,
    /// Who may push, if only some may.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub authorized_actor_names: Vec<String>,
    pub authorized_actors_only: Option<bool>,
    pub authorized_dismissal_actors_only: Option<bool>,
    /// Whether only some may make branches that match.
    pub create_protected: Option<bool>,
    pub dismiss_stale_reviews_on_push: Option<bool>,
    pub ignore_approvals_from_contributors: Option<bool>,
    pub linear_history_requirement_enforcement_level: Option<EnforcementLevel>,
    /// For whom the branch is read-only.
    pub lock_branch_enforcement_level: Option<EnforcementLevel>,
    /// Whether a locked branch of a fork may still be brought up to date.
    pub lock_allows_fork_sync: Option<bool>,
    pub merge_queue_enforcement_level: Option<EnforcementLevel>,
    pub pull_request_reviews_enforcement_level: Option<EnforcementLevel>,
    pub require_code_owner_review: Option<bool>,
    /// Whether the last push has to be approved by somebody else.
    pub require_last_push_approval: Option<bool>,
    pub required_approving_review_count: Option<i64>,
    pub required_conversation_resolution_level: Option<EnforcementLevel>,
    pub required_deployments_enforcement_level: Option<EnforcementLevel>,
    /// By name.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub required_status_checks: Vec<String>,
    pub required_status_checks_enforcement_level: Option<EnforcementLevel>,
    pub signature_requirement_enforcement_level: Option<EnforcementLevel>,
    /// Whether checks have to pass on top of the newest base.
    pub strict_required_status_checks_policy: Option<bool>,
}

crate::open_enum! {
    /// For whom a setting holds.
    pub enum EnforcementLevel {
        Off = "off",
        /// All but administrators.
        NonAdmins = "non_admins",
        Everyone = "everyone",
    }
}
