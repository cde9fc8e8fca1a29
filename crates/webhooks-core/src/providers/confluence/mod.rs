//! Confluence Data Center, which is self-hosted.
//!
//! ```
//! use webhooks_core::confluence::{Confluence, Event, EventName};
//! use webhooks_core::{sample, Receiver, Secret};
//!
//! let secret = Secret::new("shared with our Confluence")?;
//! let receiver = Receiver::<Confluence>::new(secret.clone());
//!
//! let request = sample::Delivery::<Confluence>::of("page_created").signed_with(secret);
//! match receiver.receive(&request.head(), request.body().clone())?.into_event() {
//!     Event::Page(event) if event.event == EventName::PageCreated => println!("{:?}", event.page.id),
//!     _ => {}
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | webhooks of a site's administrators |
//! | Since | Confluence Data Center 7.7 |
//! | Authentication | `X-Hub-Signature: sha256=<hex>`, HMAC-SHA-256 of the body ([`Integrity::Body`]); only if the webhook has a secret |
//! | Event name | the body's `event`, which is signed; where there is none, header `X-Event-Key` |
//! | Delivery id | header `X-Request-Id` |
//! | Body | JSON |
//! | Ping | "Test connection" sends `diagnostics:ping`, unsigned: answered 200, never an event |
//! | Answer | 2xx; nothing is tried again |
//!
//! # Oddities
//!
//! - "Test connection" posts `{"test": true}` as `diagnostics:ping` and does not sign it, whatever secret the webhook
//!   has. Receivers answer 200 to exactly that, before authentication, and deliver nothing. With
//!   [`Receiver::refuse_tests`](crate::Receiver::refuse_tests) it is 401, and the button reports a failure.
//! - New versions tell ids alone, and what else there is has to be asked for, unless the site's administrators set
//!   `confluence.webhooks.id.only.disabled`. Older ones tell titles, authors, times and addresses too. Only spaces have
//!   theirs in all versions.
//! - Where a user or a time is unknown its member is an empty text; `userKey` is, for what nobody did.
//! - `content_*` comes beside the event of the same page, blog post or comment.
//! - `user_followed` says neither who nor whom.
//! - A header `X-Event-Key` that contradicts the body does not count: it is not signed. A body that names no event is
//!   delivered, of the kind that the header says, or of none.
//! - Cloud has no such webhooks: its apps get other requests, signed in another way.
//!
//! # Sources
//!
//! Atlassian: [managing webhooks](https://confluence.atlassian.com/doc/managing-webhooks-1021225606.html), [webhooks in
//! Confluence](https://developer.atlassian.com/server/confluence/webhooks/). Neither has header names beside the
//! signature's, nor a body: those by the server's own code (`com.atlassian.confluence.internal.webhooks`,
//! `com.atlassian.webhooks`, through a decompiled copy) and the tests of `zulip/zulip` (2026).
//!
//! [`Integrity::Body`]: crate::Integrity::Body
//!
#![doc = include_str!("events.md")]

mod auth;
mod event;
#[allow(missing_docs, reason = "fields are the sender's: documented where the name does not say it")]
mod events;
#[cfg(feature = "samples")]
mod samples;
mod summary;
#[allow(missing_docs, reason = "fields are the sender's: documented where the name does not say it")]
mod types;

pub use self::auth::Auth;
pub use self::event::Event;
pub use self::events::*;
pub use self::types::*;

use crate::provider::printable;
use crate::{Body, ConnectionTest, Deserialize, Head, Identity, Provider, Rejection, Request, json};

/// Confluence Data Center as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Confluence;

const EVENT: &str = "x-event-key";
const REQUEST_ID: &str = "x-request-id";

impl Provider for Confluence {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "confluence";
    const EVENT_NAME_IN: &'static str = "the body's event, else header X-Event-Key";
    const CONNECTION_TEST: Option<ConnectionTest> =
        Some(ConnectionTest::new(EVENT, "diagnostics:ping", &["{", "\"test\"", ":", "true", "}"]));

    fn identify(_: Option<&Auth>, head: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        let kind = match named(body.payload()) {
            Some(name) => name,
            None => head.delivery_id(EVENT)?.unwrap_or_default().to_owned(),
        };
        Ok(Identity::new(kind).with_id(head.delivery_id(REQUEST_ID)?))
    }

    fn announce(request: &mut Request, kind: &str, id: &str) {
        request.set_header(EVENT, kind);
        request.set_header(REQUEST_ID, id);
    }

    fn summarize(event: &Event) -> Option<String> {
        summary::of(event)
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        samples::SAMPLES
    }
}

/// What the body says it is: that is signed.
fn named(json: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Envelope {
        #[serde(alias = "eventType")]
        event: String,
    }
    let name = json::decode::<Envelope>(json).ok()?.event;
    printable(name.as_bytes()).filter(|name| !name.is_empty()).map(ToOwned::to_owned)
}
