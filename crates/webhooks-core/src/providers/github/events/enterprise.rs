use crate::github::User;
use crate::github::bare::bare_event;

bare_event! {
    of a sender,
    /// Anonymous read access with git was allowed in an enterprise, or no longer is.
    ///
    /// Enterprise Server only, sent to enterprise hooks.
    ///
    /// <https://docs.github.com/enterprise-server/webhooks/webhook-events-and-payloads#enterprise>
    pub struct EnterpriseEvent {
        pub action: EnterpriseAction,
        pub sender: User,
    }
}

crate::open_enum! {
    /// What became of anonymous read access.
    pub enum EnterpriseAction {
        AnonymousAccessDisabled = "anonymous_access_disabled",
        AnonymousAccessEnabled = "anonymous_access_enabled",
    }
}
