use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, User};

/// A link to a domain that the app is registered for was posted. Retired: only old Enterprise Servers send it.
///
/// Sent to GitHub Apps only.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#content_reference>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ContentReferenceEvent {
    pub action: ContentReferenceAction,
    pub content_reference: ContentReference,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// A link that an app may attach something to.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct ContentReference {
    pub id: i64,
    pub node_id: Option<String>,
    /// The link.
    pub reference: String,
}

crate::open_enum! {
    /// What happened to a link.
    pub enum ContentReferenceAction {
        Created = "created",
    }
}
