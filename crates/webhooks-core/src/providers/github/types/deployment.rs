use crate::Deserialize;

use super::{App, User};
use crate::wire;

/// A request to deploy a commit to an environment.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Deployment {
    pub created_at: wire::Timestamp,
    /// `null` if the account was deleted.
    pub creator: Option<User>,
    pub description: Option<String>,
    pub environment: String,
    pub id: i64,
    pub node_id: Option<String>,
    /// The environment that was asked for at first.
    pub original_environment: Option<String>,
    /// Free-form: whoever deploys chooses it, an object or text.
    pub payload: Option<wire::FreeForm>,
    pub performed_via_github_app: Option<Box<App>>,
    /// Whether users work with that environment.
    pub production_environment: Option<bool>,
    /// A branch, a tag or a SHA, as it was asked for; missing in short forms, such as `check_run.deployment`.
    #[serde(rename = "ref")]
    pub git_ref: Option<String>,
    pub repository_url: Option<String>,
    /// Missing in short forms.
    pub sha: Option<String>,
    pub statuses_url: Option<String>,
    /// `deploy`, unless whoever deploys has tasks of another name.
    pub task: Option<String>,
    /// Whether that environment will be taken down again.
    pub transient_environment: Option<bool>,
    pub updated_at: wire::Timestamp,
    pub url: String,
}
