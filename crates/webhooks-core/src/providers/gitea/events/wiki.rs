use crate::Deserialize;
use crate::gitea::{Repository, User};

/// A page of a wiki was written, changed or deleted.
///
/// <https://docs.gitea.com/usage/webhooks>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct WikiEvent {
    pub action: WikiAction,
    pub repository: Repository,
    pub sender: Option<User>,
    /// The page's name, as in its URL.
    pub page: String,
    /// The message of the commit; empty with `deleted`.
    pub comment: Option<String>,
}

crate::open_enum! {
    /// What happened to a page.
    pub enum WikiAction {
        Created = "created",
        Deleted = "deleted",
        Edited = "edited",
    }
}
