use serde::de::DeserializeOwned;

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

impl WorkflowDispatchEvent {
    /// The inputs as a type of yours.
    ///
    /// # Errors
    ///
    /// They are not of that shape. None at all are `null`: read an `Option` of workflows that may have none.
    pub fn inputs<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        match &self.inputs {
            Some(inputs) => inputs.parse(),
            None => wire::FreeForm::default().parse(),
        }
    }
}
