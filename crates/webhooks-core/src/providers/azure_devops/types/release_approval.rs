use crate::Deserialize;
use crate::azure_devops::{IdentityRef, Reference};
use crate::wire;

/// An approval of a deployment.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ReleaseApproval {
    pub id: Option<i64>,
    pub revision: Option<i64>,
    /// Who was asked.
    pub approver: Option<IdentityRef>,
    /// Who answered.
    pub approved_by: Option<IdentityRef>,
    /// `preDeploy` or `postDeploy`.
    pub approval_type: Option<String>,
    pub created_on: Option<wire::Timestamp>,
    pub modified_on: Option<wire::Timestamp>,
    /// Such as `pending`, `approved` and `rejected`.
    pub status: Option<String>,
    pub comments: Option<String>,
    pub is_automated: Option<bool>,
    pub is_notification_on: Option<bool>,
    pub trial_number: Option<i64>,
    pub attempt: Option<i64>,
    pub rank: Option<i64>,
    pub release: Option<Reference>,
    pub release_definition: Option<Reference>,
    pub release_environment: Option<Reference>,
    pub url: Option<String>,
}

/// Who has to approve.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApprovalsSnapshot {
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub approvals: Vec<ReleaseApproval>,
    pub approval_options: Option<ApprovalOptions>,
}

/// How it is approved.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApprovalOptions {
    pub required_approver_count: Option<i64>,
    pub release_creator_can_be_approver: Option<bool>,
    pub auto_triggered_and_previous_environment_approved_can_be_skipped: Option<bool>,
    pub enforce_identity_revalidation: Option<bool>,
    pub timeout_in_minutes: Option<i64>,
    pub execution_order: Option<String>,
}
