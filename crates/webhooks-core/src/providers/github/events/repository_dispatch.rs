use serde::de::DeserializeOwned;

use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, User};
use crate::wire;

/// Somebody called the REST API to have an event of their own sent: `POST /repos/{owner}/{repo}/dispatches`.
///
/// Sent to GitHub Apps only.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#repository_dispatch>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct RepositoryDispatchEvent {
    /// The caller's `event_type`: any text.
    pub action: String,
    /// The default branch.
    pub branch: String,
    /// Free-form: what the caller put there, or `null`. The member itself is always there.
    #[serde(deserialize_with = "wire::present")]
    pub client_payload: Option<wire::FreeForm>,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

impl RepositoryDispatchEvent {
    /// What the caller put there, as a type of yours.
    ///
    /// ```
    /// use webhooks_core::github::{GitHub, RepositoryDispatchEvent};
    /// use webhooks_core::{Deserialize, sample};
    ///
    /// #[derive(Deserialize)]
    /// struct Deploy {
    ///     unit: bool,
    /// }
    ///
    /// fn deploys(event: &RepositoryDispatchEvent) -> bool {
    ///     event.payload::<Deploy>().is_ok_and(|deploy| deploy.unit)
    /// }
    /// # let delivery = sample::Delivery::<GitHub>::of("repository_dispatch").set("/client_payload/unit", true).unsigned();
    /// # let event = webhooks_core::json::decode(delivery.body()).unwrap();
    /// # assert!(deploys(&event));
    /// ```
    ///
    /// # Errors
    ///
    /// The content is not of that shape. None at all is `null`: read an `Option` where callers may leave it out.
    pub fn payload<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        match &self.client_payload {
            Some(content) => content.parse(),
            None => wire::FreeForm::default().parse(),
        }
    }
}
