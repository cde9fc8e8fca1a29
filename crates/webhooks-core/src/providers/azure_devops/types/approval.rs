use crate::Deserialize;
use crate::azure_devops::{IdentityRef, Link, Pipeline, Run, Stage};
use crate::wire;

/// An approval of a stage of a run.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApprovalChange {
    pub approval: Option<Approval>,
    pub pipeline: Option<Pipeline>,
    pub stage: Option<Stage>,
    pub run: Option<Run>,
    pub resource: Option<ApprovedResource>,
    pub project_id: Option<String>,
    pub stage_name: Option<String>,
    pub attempt_id: Option<i64>,
    pub approval_id: Option<String>,
    pub run_id: Option<i64>,
    pub id: Option<wire::Id>,
    pub url: Option<String>,
}

/// An approval.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Approval {
    pub id: Option<String>,
    /// Such as `pending`, `approved` and `rejected`.
    pub status: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub steps: Vec<ApprovalStep>,
    pub pipeline: Option<Pipeline>,
    pub created_on: Option<wire::Timestamp>,
    pub last_modified_on: Option<wire::Timestamp>,
    pub execution_order: Option<String>,
    pub instructions: Option<String>,
    pub min_required_approvers: Option<i64>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub blocked_approvers: Vec<IdentityRef>,
    pub permissions: Option<wire::Id>,
    #[serde(rename = "_links", default)]
    pub links: wire::Entries<Link>,
}

/// What one of those asked says.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApprovalStep {
    pub assigned_approver: Option<IdentityRef>,
    pub actual_approver: Option<IdentityRef>,
    pub status: Option<String>,
    pub comment: Option<String>,
    pub order: Option<i64>,
    pub initiated_on: Option<wire::Timestamp>,
    pub last_modified_on: Option<wire::Timestamp>,
    pub last_modified_by: Option<IdentityRef>,
    /// To whom it was given before.
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub history: Vec<ApprovalHistory>,
    pub permissions: Option<wire::Id>,
}

/// That a step was given to somebody else.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ApprovalHistory {
    pub assigned_to: Option<IdentityRef>,
    pub comment: Option<String>,
    pub created_by: Option<IdentityRef>,
    pub created_on: Option<wire::Timestamp>,
}

/// What is asked for, or guarded by a check: mostly an environment.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ApprovedResource {
    pub id: Option<wire::Id>,
    #[serde(alias = "resourceType")]
    pub r#type: Option<String>,
    pub name: Option<String>,
}
