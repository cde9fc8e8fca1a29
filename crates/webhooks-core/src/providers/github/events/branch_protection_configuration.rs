use crate::github::bare::bare_event;
use crate::github::{Enterprise, Installation, Organization, Repository, User};

bare_event! {
    of a repository,
    /// All branch protection of a repository was turned off, or on again.
    ///
    /// <https://docs.github.com/webhooks/webhook-events-and-payloads#branch_protection_configuration>
    pub struct BranchProtectionConfigurationEvent {
        pub action: BranchProtectionConfigurationAction,
        pub repository: Repository,
        pub organization: Option<Organization>,
        pub enterprise: Option<Enterprise>,
        pub installation: Option<Installation>,
        pub sender: Option<User>,
    }
}

crate::open_enum! {
    /// What happened to the protection.
    pub enum BranchProtectionConfigurationAction {
        Disabled = "disabled",
        Enabled = "enabled",
    }
}
