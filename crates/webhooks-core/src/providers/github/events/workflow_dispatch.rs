use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, User};
use crate::wire;

/// Someone started a workflow by hand, or by the REST API.
///
/// Sent to GitHub Apps only.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_dispatch>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WorkflowDispatchEvent {
    /// Free-form: the workflow defines its inputs, by name.
    pub inputs: Option<wire::FreeForm>,
    /// What the workflow runs on, in full: `refs/heads/main`.
    #[serde(rename = "ref")]
    pub git_ref: String,
    /// Its file, such as `.github/workflows/ci.yml`.
    pub workflow: String,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}
