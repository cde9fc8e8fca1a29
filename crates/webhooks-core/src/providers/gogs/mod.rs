//! Gogs.
//!
//! ```
//! use webhooks_core::gogs::{Event, Gogs};
//! use webhooks_core::{sample, Receiver, Secret};
//!
//! let secret = Secret::new("shared with our Gogs")?;
//! let receiver = Receiver::<Gogs>::new(secret.clone());
//!
//! let request = sample::Delivery::<Gogs>::of("push").signed_with(secret);
//! match receiver.receive(&request.head(), request.body().clone())?.into_event() {
//!     Event::Push(push) if push.is_test() => println!("someone pressed \"Test Delivery\""),
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
//! | Sent by | hooks of the type `gogs` of repositories and organizations, of Gogs 0.10 and later |
//! | Since | Gogs 0.10 |
//! | Authentication | `X-Gogs-Signature: <hex>`, HMAC-SHA-256 of the event's JSON: the body, or what is decoded from a form. Proves the body |
//! | Event name | header `X-Gogs-Event` |
//! | Delivery id | header `X-Gogs-Delivery`; a redelivery has the same |
//! | Body | JSON, or a form with the field `payload` |
//! | Ping | none; "Test Delivery" is a `push` from a commit to itself |
//! | Answer | 2xx within 15 s; nothing is retried, and redirects are refused since 2026 |
//!
//! # Oddities
//!
//! - The signature is made with the event and kept: a redelivery has that of the secret of then. Keep the old secret in
//!   the receiver for as long as you want to redeliver.
//! - Without a secret the signature's header is there, but empty. That is refused, as is a `sha256=` before the digits,
//!   and a secret in the query or the body.
//! - `X-Github-Event` and `X-Github-Delivery` are there too, but no signature of GitHub's.
//! - Gitea and Forgejo have hooks of the type `gogs`, but they send Gitea's headers and bodies: receive them as
//!   [`Gitea`](crate::providers). Their `X-Gogs-Signature` is good here; use one secret per hook.
//! - The event name is not signed. An event does not type as another, since each has a member that tells it from the
//!   others.
//! - A new tag is `create` alone, a new branch `create` and `push`; what is deleted is `delete` alone. Their `ref` is
//!   short, that of `push` in full.
//! - `fork` is as GitHub's: `forkee` is the fork. Gitea has it the other way round.
//! - A merge is `pull_request`, `closed` with `merged`, and a `push` whose `pusher` owns the head's repository.
//! - A pull request has `head_branch` and `head_repo`. That of a fork that was deleted is called `deleted`, with no
//!   owner.
//! - `pull_request.mergeable` is `null` while that is being found out.
//! - Lists may be `null`. Times that are not known are of the year 1: they stay as they were sent.
//! - Gogs before 0.10 signs nothing, and repeats the secret in the body's `secret`. It is not looked at, and not shown.
//!
//! # Sources
//!
//! `gogs/gogs` (`internal/database/webhook.go`, `internal/route/api/v1/types`, July 2026) and, for older servers,
//! `gogs/go-gogs-client` (`repo_hook.go`).
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

use crate::{Body, Forms, Head, Identity, Provider, Rejection, Request};

/// Gogs as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Gogs;

const EVENT: &str = "x-gogs-event";
const DELIVERY: &str = "x-gogs-delivery";

impl Provider for Gogs {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "gogs";
    const EVENT_NAME_IN: &'static str = "header X-Gogs-Event";
    const FORMS: Forms = Forms::SignedDecoded("payload");
    const BODY_LIMIT: usize = 25 * 1024 * 1024;

    fn identify(_: Option<&Auth>, head: &Head<'_>, _: &Body) -> Result<Identity, Rejection> {
        Ok(Identity::new(head.event_name(EVENT)?).with_id(head.delivery_id(DELIVERY)?))
    }

    fn announce(request: &mut Request, kind: &str, id: &str) {
        request.set_header("user-agent", "GogsServer");
        for (name, value) in
            [(EVENT, kind), (DELIVERY, id), ("x-github-event", kind), ("x-github-delivery", id)]
        {
            request.set_header(name, value);
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
