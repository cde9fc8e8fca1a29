use std::time::Duration;

use crate::github::{self, GitHub};
use crate::intake::Budget;
use crate::scheme::{Authenticate, StandardKey, StandardKeys};
use crate::standard_webhooks::{self, StandardWebhooks};
use crate::{FixedClock, Head, Receiver, Request, Resolve, Secret};

/// The secrets of the table's receivers: no answer and no log line may show one.
pub const SECRETS: &[&str] = &[OLD, NEW, STANDARD_OLD, STANDARD_NEW];

pub(super) const OLD: &str = "It's a Secret to Everybody";
pub(super) const NEW: &str = "a newer secret of this hook";
pub(super) const STANDARD_OLD: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
pub(super) const STANDARD_NEW: &str = "whsec_bmV3ZXIga2V5IG9mIHRoaXMgdGVzdCBob29r";

/// The time of the Standard Webhooks receivers.
pub(super) const NOW: u32 = 1_700_000_000;

/// The body limit of the hook `small`, in bytes.
pub(super) const SMALL: usize = 1000;

/// The receivers of the table, by the last segment of the path.
#[derive(Debug, Clone)]
pub struct Hooks {
    busy: Budget,
}

impl Hooks {
    /// All of them.
    pub fn new() -> Self {
        Self { busy: Budget::new(64) }
    }
}

impl Default for Hooks {
    fn default() -> Self {
        Self::new()
    }
}

impl Resolve<GitHub> for Hooks {
    fn resolve(&self, head: &Head<'_>) -> Option<Receiver<GitHub>> {
        let plain = || Receiver::new(secret(OLD));
        Some(match head.last_segment() {
            "plain" => plain(),
            "rotated" => Receiver::new([secret(OLD), secret(NEW)]),
            "legacy" => Receiver::new(github::Auth::allow_legacy_sha1(secret(OLD))),
            "small" => plain().body_limit(SMALL),
            "slow" => plain().read_timeout(Duration::from_millis(300)),
            "busy" => plain().budget(self.busy.clone()),
            "open" => Receiver::dangerous().accept_unauthenticated(),
            _ => return None,
        })
    }
}

impl Resolve<StandardWebhooks> for Hooks {
    fn resolve(&self, head: &Head<'_>) -> Option<Receiver<StandardWebhooks>> {
        let keys: StandardKeys = match head.last_segment() {
            "plain" => [key(STANDARD_OLD)].into(),
            "rotated" => [key(STANDARD_OLD), key(STANDARD_NEW)].into(),
            _ => return None,
        };
        Some(Receiver::new(standard_webhooks::Auth::from(keys)).clock(FixedClock::at_unix(NOW)))
    }
}

pub(super) fn secret(text: &str) -> Secret {
    Secret::new(text).expect("the table's secrets are secrets")
}

pub(super) fn key(text: &str) -> StandardKey {
    StandardKey::new(&secret(text)).expect("the table's keys are keys")
}

/// Signs as the sender does, at the time of the table's receivers.
pub(super) fn sign(request: &mut Request, auth: &impl Authenticate) {
    let now = crate::Clock::now(&FixedClock::at_unix(NOW));
    auth.sign(request, now);
}
