use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Repository, User};

/// Pages of a wiki were created or edited. Named after the software that GitHub's wikis run on.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#gollum>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct GollumEvent {
    pub pages: Vec<WikiPage>,
    pub repository: Repository,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// A page of a wiki.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WikiPage {
    pub action: WikiPageAction,
    pub html_url: String,
    /// As in the address.
    pub page_name: String,
    /// The commit that it is at now.
    pub sha: String,
    pub summary: Option<String>,
    pub title: String,
}

crate::open_enum! {
    /// What happened to a page of a wiki.
    pub enum WikiPageAction {
        Created = "created",
        Edited = "edited",
    }
}
