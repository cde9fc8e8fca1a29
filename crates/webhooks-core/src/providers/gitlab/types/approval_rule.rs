use crate::Deserialize;
use crate::wire;

/// Who has to approve a merge request.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ApprovalRule {
    pub id: Option<wire::Id>,
    pub approvals_required: Option<i64>,
    pub name: Option<String>,
    /// `any_approver`, `regular`, `code_owner`, `report_approver`.
    pub rule_type: Option<String>,
    pub report_type: Option<String>,
    pub merge_request_id: Option<wire::Id>,
    /// Of the file of code owners.
    pub section: Option<String>,
    pub modified_from_project_rule: Option<bool>,
    pub orchestration_policy_idx: Option<i64>,
    pub vulnerabilities_allowed: Option<i64>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub scanners: Vec<String>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub severity_levels: Vec<String>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub vulnerability_states: Vec<String>,
    pub security_orchestration_policy_configuration_id: Option<wire::Id>,
    pub scan_result_policy_id: Option<wire::Id>,
    pub applicable_post_merge: Option<bool>,
    pub project_id: Option<wire::Id>,
    pub approval_policy_rule_id: Option<wire::Id>,
    pub updated_at: Option<wire::Timestamp>,
    pub created_at: Option<wire::Timestamp>,
}

/// An external status check that a merge request has to pass.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ExternalApprovalRule {
    pub id: Option<wire::Id>,
    pub name: Option<String>,
    pub external_url: Option<String>,
}
