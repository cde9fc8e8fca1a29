use crate::Deserialize;
use crate::github::{Deployment, Enterprise, Installation, Organization, PullRequest, Repository, User};
use crate::wire;

/// A workflow waits to deploy until an app says that it may: answer at `deployment_callback_url`.
///
/// Sent to GitHub Apps only.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#deployment_protection_rule>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct DeploymentProtectionRuleEvent {
    pub action: DeploymentProtectionRuleAction,
    /// The environment that the rule protects.
    pub environment: Option<String>,
    /// What triggered the workflow, such as `push`.
    pub event: Option<String>,
    /// The commit that the workflow runs for, with or without a deployment.
    pub sha: Option<String>,
    /// The branch or tag that the workflow runs for, with or without a deployment.
    #[serde(rename = "ref")]
    pub git_ref: Option<String>,
    /// Where in the REST API to approve or reject.
    pub deployment_callback_url: String,
    pub deployment: Option<Deployment>,
    #[serde(default, deserialize_with = "wire::without_nulls")]
    pub pull_requests: Vec<PullRequest>,
    pub repository: Option<Repository>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened to a deployment protection rule.
    pub enum DeploymentProtectionRuleAction {
        Requested = "requested",
    }
}
