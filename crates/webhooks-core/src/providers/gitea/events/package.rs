use crate::Deserialize;
use crate::gitea::{Repository, User};
use crate::wire;

/// A version of a package was published or deleted.
///
/// Its `X-Gitea-Event` is empty from Gitea before 1.24 and from Forgejo; the type is there.
///
/// <https://docs.gitea.com/usage/webhooks>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PackageEvent {
    pub action: PackageAction,
    /// Always `null`: the package has it, if it is linked to one.
    pub repository: Option<Repository>,
    pub package: Package,
    /// The owner, if that is an organization; never from Forgejo. Since 1.23.2 in its own shape: with a `username`, and
    /// without a `login`.
    pub organization: Option<User>,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened to a version of a package.
    pub enum PackageAction {
        Created = "created",
        Deleted = "deleted",
    }
}

/// A version of a package.
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct Package {
    pub id: i64,
    pub owner: Option<User>,
    /// `null` if it is linked to none.
    pub repository: Option<Repository>,
    pub creator: Option<User>,
    /// The registry: `container`, `cargo`, `npm`.
    #[serde(rename = "type")]
    pub package_type: String,
    pub name: String,
    pub version: String,
    pub html_url: Option<String>,
    pub created_at: Option<wire::Timestamp>,
}
