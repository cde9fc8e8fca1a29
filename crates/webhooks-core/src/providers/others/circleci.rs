//! CircleCI.
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | outbound webhooks of CircleCI projects |
//! | Since | CircleCI of 2026, signatures `v1` |
//! | Authentication | `circleci-signature: v1=<hex>`, HMAC-SHA-256 of the body |
//! | Event name | header `circleci-event-type`: `workflow-completed` |
//! | Delivery id | body member `id` |
//! | Body | JSON |
//! | Ping | a test ping on request, delivered like any event |
//! | Answer | 2xx within 10 s |
//!
//! # Oddities
//!
//! - The signature is a list; versions but `v1` are ignored.
//! - No timestamp is signed: a delivery that someone recorded can be sent again. Remember ids.
//!
//! # Sources
//!
//! circleci/circleci-docs (`docs/guides/modules/integration/pages/outbound-webhooks.adoc`).

use crate::json::text_at;
use crate::scheme::{HmacScheme, Signature, SignatureScheme};
use crate::{Body, Head, Identity, Provider, Rejection, Request};

/// CircleCI as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct CircleCi;

impl SignatureScheme for CircleCi {
    const SCHEME: HmacScheme = HmacScheme::sha256("circleci-signature").prefix("v1=").list(b',');
    const ABOUT: &'static str = "circleci-signature over the body";
}

impl Provider for CircleCi {
    type Event = Event;
    type Auth = Signature<Self>;

    const NAME: &'static str = "circleci";
    const EVENT_NAME_IN: &'static str = "header circleci-event-type";

    fn identify(_: Option<&Self::Auth>, head: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        let id = text_at(body.payload(), &["id"]);
        Ok(Identity::new(head.event_name("circleci-event-type")?).with_id(id))
    }

    fn announce(request: &mut Request, kind: &str, _: &str) {
        request.set_header("circleci-event-type", kind);
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        sample!("circleci", "workflow-completed")
    }
}

crate::events! {
    /// What CircleCI sends: none of it typed here.
    pub enum Event for CircleCi {}
}
