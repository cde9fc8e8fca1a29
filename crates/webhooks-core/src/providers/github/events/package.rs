use crate::Deserialize;
use crate::github::{Enterprise, Installation, Organization, Package, Repository, User};

/// A version of a package was published to GitHub Packages, or changed there.
///
/// `package` goes to repository and organization hooks; `registry_package`, which GitHub Apps get as well, is its older
/// name. They differ in the name of one member.
///
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#package>,
/// <https://docs.github.com/webhooks/webhook-events-and-payloads#registry_package>
#[derive(Debug, Clone, Deserialize)]
#[non_exhaustive]
pub struct PackageEvent {
    pub action: PackageAction,
    /// In the event `registry_package`, the member has that name too.
    #[serde(alias = "registry_package")]
    pub package: Package,
    /// Missing for packages that belong to no repository.
    pub repository: Option<Repository>,
    pub organization: Option<Organization>,
    pub enterprise: Option<Enterprise>,
    pub installation: Option<Installation>,
    pub sender: Option<User>,
}

crate::open_enum! {
    /// What happened to a package.
    pub enum PackageAction {
        Published = "published",
        Updated = "updated",
    }
}
