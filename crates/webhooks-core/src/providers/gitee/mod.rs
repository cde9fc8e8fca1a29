//! Gitee: gitee.com and Gitee Enterprise.
//!
//! ```
//! use webhooks_core::gitee::{Auth, Event, Gitee};
//! use webhooks_core::{sample, Receiver, Secret};
//!
//! let secret = Secret::new("the key in the hook's form")?;
//! let receiver = Receiver::<Gitee>::new(Auth::signature(secret.clone()));
//!
//! let request = sample::Delivery::<Gitee>::of("Push Hook").signed_with(Auth::signature(secret));
//! match receiver.receive(&request.head(), request.body().clone())?.into_event() {
//!     Event::Push(push) => println!("{} is at {}", push.branch(), push.after),
//!     _ => {}
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | hooks of repositories and of enterprises |
//! | Since | gitee.com of 2026 |
//! | Authentication | `X-Gitee-Token: <base64>`, HMAC-SHA-256 of timestamp, line feed and key; or the password as it is |
//! | Event name | header `X-Gitee-Event`, and the same in `X-Git-Oschina-Event`; the body's `action` says more |
//! | Delivery id | none: take a hash of the body, which has the hook's id and a timestamp in milliseconds |
//! | Body | JSON; hooks that nobody has touched for years post a form with the field `hook`: opt in |
//! | Ping | `X-Gitee-Ping: true` with an event's name and the body of an example: kind `ping`, never typed |
//! | Answer | 2xx, soon: neither a time limit nor retries are documented |
//!
//! # Authentication
//!
//! The hook's form offers a signing key or a password. Say which one it is: a receiver that took either would let a key
//! that has leaked be used as a password, without a timestamp.
//!
//! The signature is made of the timestamp and the key alone: **the body is not covered**, and deliveries say
//! [`Integrity::Sender`](crate::Integrity::Sender) in both ways. What follows from it:
//!
//! - Who sees the headers of one request can send any body with them, for an hour (or for ever, if it was a password).
//! - The body's `timestamp` and `sign` repeat the headers and prove nothing.
//! - Don't de-duplicate by signature or timestamp: one push can lead to several deliveries in the same millisecond.
//!   Take a hash of the body.
//! - Have it sent over HTTPS, and give the hook a path that nobody can guess.
//!
//! # Oddities
//!
//! - The documentation has a step that percent-encodes the signature. Nothing that Gitee sends is encoded so, and such
//!   a signature is refused.
//! - A hook with neither key nor password sends an empty `X-Gitee-Token`.
//! - The body has the password in clear, and the signature: they are redacted in the types, but not in the bytes.
//! - Tests have the event name in another spelling: `push_hooks` for `Push Hook`. A test of a push is about the
//!   repository `oschina/gitee`, which is why it does not become a push event: look for the kind `ping`.
//! - `commits` is `null` for a new branch with more than ten, and for tags.
//! - `close` and `merge` of a pull request have the `action_desc` `open`; labels added and labels removed are both
//!   `update`.
//! - A milestone is its title in one place and an object in another.
//! - Before 2018 everything was in the body's `push_data`, and the password in the body alone: those can't be
//!   authenticated.
//! - `repository` and `project` are the same; a hook for a chat robot adds `markdown`, and parameters of the hook's
//!   address may be among the body's members.
//!
//! # Sources
//!
//! help.gitee.com (webhook pages: formats, signature, types), gitee.com help articles 4186, 4271, 4290; deliveries
//! recorded by drone/go-scm (`scm/driver/gitee/testdata/webhooks`) and FlowCI/flow-core-x; opensourceways/go-gitee
//! (`gitee/hook_event_models.go`).
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

use crate::{Body, Field, Forms, Head, Identity, Provider, Reason, Rejection, Request};

/// Gitee as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct Gitee;

const EVENT: &str = "x-gitee-event";
/// From when Gitee was called so; still sent beside the other.
const OLD_EVENT: &str = "x-git-oschina-event";
const PING: &str = "x-gitee-ping";

impl Provider for Gitee {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "gitee";
    const EVENT_NAME_IN: &'static str = "header X-Gitee-Event";
    const FORMS: Forms = Forms::SignedAsSent("hook");
    const TAKES_FORMS: bool = false;

    fn identify(_: Option<&Auth>, head: &Head<'_>, _: &Body) -> Result<Identity, Rejection> {
        let kind = head.event_name(if head.has(EVENT) { EVENT } else { OLD_EVENT })?;
        match head.field(PING) {
            // Its body looks like a real event's, so that no kind that has a type may be told.
            Field::Once(b"true") => Ok(Identity::new("ping")),
            Field::Once(_) | Field::Missing => Ok(Identity::new(kind)),
            Field::Repeated => Err(Reason::HeaderRepeated.into()),
        }
    }

    fn announce(request: &mut Request, kind: &str, _: &str) {
        let (kind, ping) = if kind == "ping" { ("push_hooks", "true") } else { (kind, "false") };
        request.set_header("user-agent", "git-oschina-hook");
        request.set_header(EVENT, kind);
        request.set_header(OLD_EVENT, kind);
        request.set_header(PING, ping);
    }

    fn summarize(event: &Event) -> Option<String> {
        summary::of(event)
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        samples::SAMPLES
    }
}
