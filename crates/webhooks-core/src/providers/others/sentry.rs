//! Sentry.
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | integrations of Sentry's integration platform |
//! | Since | Sentry of 2026 |
//! | Authentication | `Sentry-Hook-Signature: <hex>`, HMAC-SHA-256 of the body |
//! | Event name | header `Sentry-Hook-Resource` and, after a dot, the body's `action`: `issue.created` |
//! | Delivery id | header `Request-ID`, not signed |
//! | Body | JSON |
//! | Ping | none |
//! | Answer | 2xx within 1 s; 1000 timeouts in a day unsubscribe an integration |
//!
//! # Oddities
//!
//! - The key is the integration's client secret.
//! - `Sentry-Hook-Timestamp` is not signed, so that it proves nothing and is not looked at. Remember ids.
//!
//! # Sources
//!
//! docs.sentry.io (`integrations/integration-platform/webhooks`), sentry.io/changelog (2023-10-03).

use crate::json::text_at;
use crate::scheme::{HmacScheme, Signature, SignatureScheme};
use crate::{Body, Head, Identity, Provider, Rejection, Request};

/// Sentry as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Sentry;

impl SignatureScheme for Sentry {
    const SCHEME: HmacScheme = HmacScheme::sha256("sentry-hook-signature");
    const ABOUT: &'static str = "Sentry-Hook-Signature over the body";
}

impl Provider for Sentry {
    type Event = Event;
    type Auth = Signature<Self>;

    const NAME: &'static str = "sentry";
    const EVENT_NAME_IN: &'static str = "header Sentry-Hook-Resource, and body member `action`";

    fn identify(_: Option<&Self::Auth>, head: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        let resource = head.event_name("sentry-hook-resource")?;
        let kind = match text_at(body.payload(), &["action"]) {
            Some(action) => format!("{resource}.{action}"),
            None => resource.to_owned(),
        };
        Ok(Identity::new(kind).with_id(head.delivery_id("request-id")?))
    }

    fn announce(request: &mut Request, kind: &str, id: &str) {
        request.set_header("sentry-hook-resource", kind.split('.').next().unwrap_or_default());
        request.set_header("request-id", id);
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        sample!("sentry", "issue_created")
    }
}

crate::events! {
    /// What Sentry sends: none of it typed here.
    pub enum Event for Sentry {}
}
