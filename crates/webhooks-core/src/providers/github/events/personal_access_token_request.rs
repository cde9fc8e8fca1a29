use crate::Deserialize;
use crate::github::{Enterprise, Installation, InstallationRepository, Organization, User};
use crate::wire;

/// A member asked that a personal access token of theirs may reach what the organization owns, or was answered.
///
/// Sent to organizations and GitHub Apps only.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#personal_access_token_request>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PersonalAccessTokenRequestEvent {
    pub action: PersonalAccessTokenRequestAction,
    pub personal_access_token_request: PersonalAccessTokenRequest,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

/// What a token is to reach.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PersonalAccessTokenRequest {
    /// Of the request; `pat_request_id` in the REST API.
    pub id: i64,
    pub owner: Option<User>,
    /// What it did not have before.
    pub permissions_added: Option<TokenPermissions>,
    /// What it had less of before.
    pub permissions_upgraded: Option<TokenPermissions>,
    /// All that it would have.
    pub permissions_result: Option<TokenPermissions>,
    pub repository_selection: Option<TokenRepositorySelection>,
    /// Only if some were selected.
    pub repository_count: Option<i64>,
    /// Only if some were selected.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub repositories: Vec<InstallationRepository>,
    pub created_at: Option<wire::Timestamp>,
    /// Of the token, as in the audit log.
    pub token_id: Option<i64>,
    pub token_name: Option<String>,
    pub token_expired: Option<bool>,
    pub token_expires_at: Option<wire::Timestamp>,
    pub token_last_used_at: Option<wire::Timestamp>,
}

/// What a token may do, by where; each from the name of a permission to `read`, `write` or `admin`.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct TokenPermissions {
    /// Free-form: GitHub does not list the names.
    pub organization: Option<wire::FreeForm>,
    /// Free-form: GitHub does not list the names.
    pub repository: Option<wire::FreeForm>,
    /// Free-form: GitHub does not list the names.
    pub other: Option<wire::FreeForm>,
}

crate::open_enum! {
    /// What happened to a request.
    pub enum PersonalAccessTokenRequestAction {
        Approved = "approved",
        /// By whoever made it.
        Cancelled = "cancelled",
        Created = "created",
        Denied = "denied",
    }
}

crate::open_enum! {
    /// Which repositories a token is to reach.
    pub enum TokenRepositorySelection {
        All = "all",
        None = "none",
        Subset = "subset",
    }
}
