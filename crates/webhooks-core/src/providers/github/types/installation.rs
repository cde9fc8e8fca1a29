use crate::Deserialize;

use super::{Account, AppPermissions, User};
use crate::wire;

/// The installation of a GitHub App: there if the delivery goes to an app.
///
/// Events about installations have more of it: [`AppInstallation`].
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Installation {
    pub id: i64,
    pub node_id: Option<String>,
}

/// The installation of a GitHub App, with all that is known of it.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct AppInstallation {
    pub id: i64,
    /// Where the app is installed: a user, an organization or an enterprise.
    pub account: Option<Account>,
    pub repository_selection: Option<RepositorySelection>,
    pub access_tokens_url: Option<String>,
    pub repositories_url: Option<String>,
    pub html_url: Option<String>,
    pub app_id: i64,
    pub app_slug: Option<String>,
    pub client_id: Option<String>,
    /// The id of `account`.
    pub target_id: i64,
    pub target_type: InstallationTargetType,
    pub permissions: AppPermissions,
    /// Names of the events it is subscribed to.
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub events: Vec<String>,
    /// A number (Unix seconds) in most deliveries, text in others.
    pub created_at: Option<wire::Timestamp>,
    /// A number (Unix seconds) in most deliveries, text in others.
    pub updated_at: Option<wire::Timestamp>,
    /// The file that the permission `single_file` is for.
    pub single_file_name: Option<String>,
    pub has_multiple_single_files: Option<bool>,
    #[serde(default, deserialize_with = "wire::null_as_default")]
    pub single_file_paths: Vec<String>,
    pub suspended_by: Option<User>,
    pub suspended_at: Option<wire::Timestamp>,
    pub contact_email: Option<String>,
}

/// A repository that an app can access, or a token is to reach.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct InstallationRepository {
    pub id: i64,
    pub node_id: Option<String>,
    pub name: String,
    /// `owner/name`.
    pub full_name: String,
    pub private: Option<bool>,
}

crate::open_enum! {
    /// Which of its account's repositories an app can access.
    pub enum RepositorySelection {
        All = "all",
        Selected = "selected",
    }
}

crate::open_enum! {
    /// What an app is installed on.
    pub enum InstallationTargetType {
        User = "User",
        Organization = "Organization",
        Enterprise = "Enterprise",
    }
}
