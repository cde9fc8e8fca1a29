//! CODING: coding.net, the hooks of its first and second generation.
//!
//! ```
//! use webhooks_core::coding::{Auth, Coding, Event};
//! use webhooks_core::{sample, Receiver, Secret};
//!
//! let token = Secret::new("the token in the hook's form")?;
//! let receiver = Receiver::<Coding>::new(Auth::hmac_sha1(token.clone()));
//!
//! let request = sample::Delivery::<Coding>::of("push").signed_with(Auth::hmac_sha1(token));
//! match receiver.receive(&request.head(), request.body().clone())?.into_event() {
//!     Event::Push(push) => println!("{} is at {}", push.git_ref, push.after),
//!     _ => {}
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | projects (V2), and repositories that still have a hook of the first generation (V1) |
//! | Since | both generations of hooks; Service Hooks are `coding_service_hook` |
//! | Authentication | V2: `X-Coding-Signature: sha1=<hex>`, HMAC-SHA-1 of the body. V1: the body's member `token` |
//! | Event name | header `X-Coding-Event`; the body's `action` says more |
//! | Delivery id | V2: header `X-Coding-Delivery`. V1: none, take a hash of the body |
//! | Body | JSON; V2 also as a form with the field `payload`: opt in, since what is signed then is not documented |
//! | Ping | event `ping`, authenticated like any other |
//! | Sent from | 212.129.144.0/24, 212.64.105.0/24, 49.234.127.0/24, 49.235.224.0/24, 49.234.65.0/24, 81.69.101.0/24: no proof of anything |
//! | Answer | 2xx within 5 s (V1: 2 s, by one of two sentences); whether anything is retried is not documented |
//!
//! # Generations
//!
//! A hook is of one generation for good, so that a receiver has one too: [`Auth::hmac_sha1`] takes V2,
//! [`Auth::body_token`] V1. It is the delivery's dialect, `v1` or `v2`, since both have events of the same names. Where
//! nothing is authenticated, V2 is what has `X-Coding-WebHook-Version: v2` or an `X-Coding-Delivery`. A body that has
//! an `event` has the shape of V1, however it came. Service Hooks, which are the third, are another sender.
//!
//! CODING's services end in September 2028.
//!
//! # Oddities
//!
//! - V1 proves the sender and not the body ([`Integrity::Sender`](crate::Integrity::Sender)): who has seen one delivery
//!   has the token. Its `member`, `task`, `topic`, `document`, `watch` and `star` are delivered without a type.
//! - A hook whose content format is DingTalk or WeCom sends messages for chat robots: no event name, no signature. They
//!   are refused wherever there is a secret; the log says why. Set the format to `coding`. What authenticates nothing
//!   gets them as the kind `chat`, dialect `dingtalk` or `wecom`.
//! - It is `merge request` in V2 and `merge_request` in V1, and its object is `mergeRequest` in V2.
//! - The documentation's examples in Node.js and Ruby check a `token` in the body of V2 hooks: there is none.
//! - A ping has the hook's token in `hook.config.secret`; it is redacted in the types, but not in the bytes.
//! - Of tasks, documents and members no shape is published.
//! - SHA-1 is all that there is: it is good enough for an HMAC.
//!
//! # Sources
//!
//! coding.net/help (`docs/project-settings/open/webhook`), open.coding.net (`webhooks`, `webhooks-v2`),
//! e.coding.net/help (`git/webhook`); Coding/Webhook.v2.Demo and Coding/Webhook.v2.Demo.py, which sign the body as
//! sent; V1 by the receivers of drone and flow.ci with the deliveries that they test with, and by
//! jenkinsci/coding-webhook-plugin.
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

use crate::Deserialize;
use crate::source::Published;
use crate::{Body, Field, Forms, Head, Identity, Provider, Rejection, Request, json};

/// CODING as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Coding;

const EVENT: &str = "x-coding-event";
const DELIVERY: &str = "x-coding-delivery";
const VERSION: &str = "x-coding-webhook-version";

impl Provider for Coding {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "coding";
    const EVENT_NAME_IN: &'static str = "header X-Coding-Event";
    const FORMS: Forms = Forms::SignedEitherWay("payload");
    const TAKES_FORMS: bool = false;
    const SOURCES: Option<Published> = Some(Published {
        networks: &[
            "212.129.144.0/24",
            "212.64.105.0/24",
            "49.234.127.0/24",
            "49.235.224.0/24",
            "49.234.65.0/24",
            "81.69.101.0/24",
        ],
        as_of: "2026-11",
        at: "https://coding.net/help/docs/project-settings/service-hook/intro.html",
    });

    fn identify(auth: Option<&Auth>, head: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        if !head.has(EVENT)
            && let Some(robot) = chat(body)
        {
            return Ok(Identity::new("chat").with_dialect(robot));
        }
        let identity = Identity::new(head.event_name(EVENT)?);
        match auth.map_or_else(|| generation(head), Auth::generation) {
            "v1" => Ok(identity.with_dialect("v1")),
            v2 => {
                let shape = if names_its_event(body) { "v1" } else { v2 };
                Ok(identity.with_dialect(shape).with_id(head.delivery_id(DELIVERY)?))
            }
        }
    }

    fn announce(request: &mut Request, kind: &str, id: &str) {
        request.set_header("user-agent", "Coding.net Hook");
        if kind != "chat" {
            request.set_header(EVENT, kind);
            request.set_header(DELIVERY, id);
            request.set_header(VERSION, "v2");
        }
    }

    fn summarize(event: &Event) -> Option<String> {
        summary::of(event)
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        samples::SAMPLES
    }
}

/// What the headers say where nothing is authenticated.
fn generation(head: &Head<'_>) -> &'static str {
    if head.field(VERSION) == Field::Once(b"v2") || head.has(DELIVERY) { "v2" } else { "v1" }
}

/// Whether a body has the shape of the first generation: the second leaves the event's name to the header.
fn names_its_event(body: &Body) -> bool {
    #[derive(Deserialize)]
    struct Envelope {
        #[serde(rename = "event")]
        _event: String,
    }
    json::decode::<Envelope>(body.payload()).is_ok()
}

/// Which robot a message is for, if it is one.
fn chat(body: &Body) -> Option<&'static str> {
    json::decode::<ChatMessage>(body.payload()).ok()?.dialect()
}
