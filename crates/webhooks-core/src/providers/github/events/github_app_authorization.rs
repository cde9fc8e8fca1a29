use crate::github::User;
use crate::github::bare::bare_event;

bare_event! {
    of a sender,
    /// Someone took back their authorization of a GitHub App: it may no longer act for them. It stays installed.
    ///
    /// Sent to GitHub Apps only, and to each of them.
    ///
    /// <https://docs.github.com/webhooks/webhook-events-and-payloads#github_app_authorization>
    pub struct GitHubAppAuthorizationEvent {
        pub action: GitHubAppAuthorizationAction,
        /// Who took it back.
        pub sender: User,
    }
}

crate::open_enum! {
    /// What happened to an authorization.
    pub enum GitHubAppAuthorizationAction {
        Revoked = "revoked",
    }
}
