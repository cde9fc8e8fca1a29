use crate::github::bare::bare_event;
use crate::github::{Enterprise, Installation, Organization, Repository, User};

bare_event! {
    of a repository,
    /// Someone starred a repository: the name is from when that was called watching.
    ///
    /// `star` says the same, and tells of stars that are taken back too.
    ///
    /// <https://docs.github.com/webhooks/webhook-events-and-payloads#watch>
    pub struct WatchEvent {
        pub action: WatchAction,
        pub repository: Repository,
        pub organization: Option<Organization>,
        pub enterprise: Option<Enterprise>,
        pub installation: Option<Installation>,
        pub sender: Option<User>,
    }
}

crate::open_enum! {
    /// What happened to a watch.
    pub enum WatchAction {
        Started = "started",
    }
}
