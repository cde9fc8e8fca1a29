//! Harbor.
//!
//! ```
//! use webhooks_core::harbor::{Event, Harbor};
//! use webhooks_core::{Receiver, Secret, sample};
//!
//! // The whole "Auth Header" of the webhook policy.
//! let secret = Secret::new("Bearer long and random")?;
//! let request = sample::Delivery::<Harbor>::of("PUSH_ARTIFACT").signed_with(secret.clone());
//!
//! let delivery = Receiver::<Harbor>::new(secret).receive(&request.head(), request.body().clone())?;
//! if let Event::PushArtifact(push) = delivery.event() {
//!     for resource in &push.event_data.resources {
//!         println!("{}", resource.resource_url.as_deref().unwrap_or("?"));
//!     }
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | webhook policies of Harbor projects, of the kind HTTP; Harbor 1.9 and later |
//! | Since | Harbor 2.0; CloudEvents 2.8 |
//! | Authentication | the policy's "Auth Header" in `Authorization`, as it is: proves the sender, the body is not covered |
//! | Event name | body member `type`, with other names in each of the two formats; as kind always that of the default format |
//! | Delivery id | `id` of a CloudEvent; none in the default format |
//! | Body | JSON, `application/json` or `application/cloudevents+json` |
//! | Ping | none |
//! | Answer | 2xx within 3 s, or it is sent again, twice by default |
//!
//! # Oddities
//!
//! - `Authorization` is compared as a whole, scheme word and all. A policy without "Auth Header" proves nothing, and is
//!   refused.
//! - In the default format a delivery that is sent again is byte for byte the same, and has no id. So are two pushes of
//!   the same tag within a second.
//! - A policy's format is `Default` or, since 2.8, `CloudEvents`. Events have the same type in both: `data` is read as
//!   `event_data`, `time` as `occur_at`. The delivery's dialect says which it was: `cloudevents` or none.
//! - Harbor sends CloudEvents in HTTP's structured mode. Brokers may change that to binary mode, which has all but the
//!   data in `ce-` headers: dialect `cloudevents_binary`. Those headers are read only after authentication, and where
//!   the content type doesn't say that the body has it all.
//! - Harbor 1 had names of its own: `pushImage` for `PUSH_ARTIFACT`.
//! - One pull of an index makes several events, and a scanner pulls, too.
//!
//! # Sources
//!
//! goharbor/harbor, 2026-08 (`src/pkg/notification`, `src/pkg/notifier/formats`, `src/pkg/notifier/model/event.go`,
//! `src/controller/event/model/event.go`, `src/jobservice/job/impl/notification`), goharbor/website
//! (`configure-webhooks.md`), and the CloudEvents specification 1.0.2; what else the data may hold by the tests of
//! `zulip/zulip`.
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

use self::event::Envelope;
use crate::{Body, Field, Head, Identity, Provider, Rejection, Request, json};

/// Harbor as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Harbor;

impl Provider for Harbor {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "harbor";
    const EVENT_NAME_IN: &'static str = "body member `type`";

    fn identify(_: Option<&Auth>, head: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        if head.has("ce-specversion") && !is_structured(head) {
            let identity = Identity::new(head.event_name("ce-type")?).with_dialect("cloudevents_binary");
            return Ok(identity.with_id(head.delivery_id("ce-id")?));
        }
        // A policy may have a payload of its own making: a name that is not there is no reason to refuse it.
        let Ok(envelope) = json::decode::<Envelope>(body.payload()) else { return Ok(Identity::new("")) };
        let identity = Identity::new(envelope.r#type);
        match envelope.specversion {
            Some(_) => Ok(identity.with_dialect("cloudevents").with_id(envelope.id)),
            None => Ok(identity),
        }
    }

    /// All is in the body.
    fn announce(_: &mut Request, _: &str, _: &str) {}

    fn summarize(event: &Event) -> Option<String> {
        summary::of(event)
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        samples::SAMPLES
    }
}

/// Whether the content type says that the body is a whole CloudEvent.
fn is_structured(head: &Head<'_>) -> bool {
    const CLOUD_EVENTS: &[u8] = b"application/cloudevents";
    let Field::Once(value) = head.field("content-type") else { return false };
    value.get(..CLOUD_EVENTS.len()).is_some_and(|start| start.eq_ignore_ascii_case(CLOUD_EVENTS))
}
