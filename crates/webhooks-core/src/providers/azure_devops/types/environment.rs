use crate::Deserialize;
use crate::azure_devops::{
    ApprovalsSnapshot, IdentityRef, Reference, ReleaseApproval, Variable, VariableGroup,
};
use crate::wire;

/// A stage of a release.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Environment {
    pub id: Option<i64>,
    pub release_id: Option<i64>,
    pub name: Option<String>,
    /// Such as `queued`, `inProgress`, `succeeded`, `rejected` and `canceled`.
    pub status: Option<String>,
    #[serde(default)]
    pub variables: wire::Entries<Variable>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub variable_groups: Vec<VariableGroup>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub pre_deploy_approvals: Vec<ReleaseApproval>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub post_deploy_approvals: Vec<ReleaseApproval>,
    pub pre_approvals_snapshot: Option<ApprovalsSnapshot>,
    pub post_approvals_snapshot: Option<ApprovalsSnapshot>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub deploy_steps: Vec<DeployStep>,
    pub rank: Option<i64>,
    pub definition_environment_id: Option<i64>,
    pub queue_id: Option<i64>,
    pub environment_options: Option<EnvironmentOptions>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub demands: Vec<Demand>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub conditions: Vec<Condition>,
    pub created_on: Option<wire::Timestamp>,
    pub modified_on: Option<wire::Timestamp>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub workflow_tasks: Vec<WorkflowTask>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub deploy_phases_snapshot: Vec<DeployPhase>,
    pub owner: Option<IdentityRef>,
    pub scheduled_deployment_time: Option<wire::Timestamp>,
    pub next_scheduled_utc_time: Option<wire::Timestamp>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub schedules: Vec<Schedule>,
    pub release: Option<Reference>,
    pub release_definition: Option<Reference>,
    pub release_created_by: Option<IdentityRef>,
    pub release_description: Option<String>,
    pub trigger_reason: Option<String>,
    /// In minutes.
    pub time_to_deploy: Option<f64>,
    pub pre_deployment_gates_snapshot: Option<GatesSnapshot>,
    pub post_deployment_gates_snapshot: Option<GatesSnapshot>,
}

/// How a stage is deployed to.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EnvironmentOptions {
    pub email_notification_type: Option<String>,
    pub email_recipients: Option<String>,
    pub skip_artifacts_download: Option<bool>,
    pub timeout_in_minutes: Option<i64>,
    pub enable_access_token: Option<bool>,
    pub publish_deployment_status: Option<bool>,
    pub badge_enabled: Option<bool>,
    pub auto_link_work_items: Option<bool>,
    pub pull_request_deployment_enabled: Option<bool>,
}

/// An attempt to deploy.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeployStep {
    pub id: Option<i64>,
    pub deployment_id: Option<i64>,
    pub attempt: Option<i64>,
    pub reason: Option<String>,
    pub status: Option<String>,
    pub operation_status: Option<String>,
    pub requested_by: Option<IdentityRef>,
    pub requested_for: Option<IdentityRef>,
    pub queued_on: Option<wire::Timestamp>,
    pub last_modified_by: Option<IdentityRef>,
    pub last_modified_on: Option<wire::Timestamp>,
    pub has_started: Option<bool>,
    pub run_plan_id: Option<String>,
}

/// A job of a stage.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DeployPhase {
    pub rank: Option<i64>,
    pub phase_type: Option<String>,
    pub name: Option<String>,
    pub ref_name: Option<String>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub workflow_tasks: Vec<WorkflowTask>,
}

/// A task of a job.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkflowTask {
    pub task_id: Option<String>,
    pub version: Option<String>,
    pub name: Option<String>,
    pub ref_name: Option<String>,
    pub enabled: Option<bool>,
    pub always_run: Option<bool>,
    pub continue_on_error: Option<bool>,
    pub timeout_in_minutes: Option<i64>,
    pub retry_count_on_task_failure: Option<i64>,
    pub definition_type: Option<String>,
    pub condition: Option<String>,
    /// By names of the task's.
    #[serde(default)]
    pub inputs: wire::Entries<String>,
    #[serde(default)]
    pub override_inputs: wire::Entries<String>,
    #[serde(default)]
    pub environment: wire::Entries<String>,
}

/// What an agent has to have.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Demand {
    pub name: Option<String>,
    pub value: Option<String>,
}

/// What has to be so first.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Condition {
    pub name: Option<String>,
    pub condition_type: Option<String>,
    pub value: Option<String>,
    pub result: Option<bool>,
}

/// When it is deployed to.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Schedule {
    pub job_id: Option<String>,
    pub time_zone_id: Option<String>,
    pub start_hours: Option<i64>,
    pub start_minutes: Option<i64>,
    pub days_to_release: Option<String>,
}

/// What is asked before or after.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GatesSnapshot {
    pub id: Option<i64>,
    pub gates_options: Option<GatesOptions>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub gates: Vec<Gate>,
}

/// How often and how long is asked.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GatesOptions {
    pub is_enabled: Option<bool>,
    pub timeout: Option<i64>,
    pub sampling_interval: Option<i64>,
    pub stabilization_time: Option<i64>,
    pub minimum_success_duration: Option<i64>,
}

/// A question to another service.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Gate {
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub tasks: Vec<WorkflowTask>,
}
