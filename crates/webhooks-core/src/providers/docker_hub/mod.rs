//! Docker Hub.
//!
//! ```
//! use webhooks_core::docker_hub::{Auth, DockerHub, Event};
//! use webhooks_core::{sample, Receiver, Secret};
//!
//! let secret = Secret::new("long and random, in the URL")?;
//! let receiver = Receiver::<DockerHub>::new(Auth::url_secret(secret.clone()));
//!
//! let request = sample::Delivery::<DockerHub>::of("push").signed_with(Auth::url_secret(secret));
//! let delivery = receiver.receive(&request.head(), request.body().clone())?;
//! if let Event::Push(push) = delivery.event() {
//!     println!("{}:{}", push.repository.repo_name, push.push_data.tag.as_deref().unwrap_or("?"));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | repositories on hub.docker.com |
//! | Since | hub.docker.com of 2026 |
//! | Authentication | none by the sender: what is secret has to be in the URL, in its query, its path or as `user:password@` |
//! | Event name | none: there is one event, here called `push` |
//! | Delivery id | none: repository, tag and `pushed_at` together tell one push from another |
//! | Body | JSON |
//! | Ping | none |
//! | Answer | 2xx at once; nothing more is documented, retries neither |
//!
//! # Oddities
//!
//! - Whoever knows the URL can send anything: the body is not covered. Keep it out of logs, and over `https`.
//! - `callback_url` is as little proven as the rest, and not called here. Call no other than
//!   [`PushEvent::callback_url_if_allowed`]: it may be somebody's way into your network. Older documentation says what
//!   to post there: `state` (`success`, `failure` or `error`), `description`, `context` and `target_url`.
//! - Two generations are read: the older one has ids of `images`.
//! - Times were once written as `1.417566161e+09`, and are too large for 32-bit floating point.
//!
//! # Sources
//!
//! docs.docker.com (`docker-hub/repos/manage/webhooks`, 2026-11) and older revisions of `docker/docs`
//! (`docker-hub/webhooks.md`).
//!
#![doc = include_str!("events.md")]

mod auth;
mod callback;
mod event;
#[allow(missing_docs, reason = "fields are the sender's: documented where the name does not say it")]
mod events;
#[cfg(feature = "samples")]
mod samples;
mod summary;
#[allow(missing_docs, reason = "fields are the sender's: documented where the name does not say it")]
mod types;

pub use self::auth::Auth;
pub use self::callback::CALLBACK_HOSTS;
pub use self::event::Event;
pub use self::events::*;
pub use self::types::*;

use crate::{Body, Head, Identity, Provider, Rejection, Request};

/// Docker Hub as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct DockerHub;

impl Provider for DockerHub {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "docker_hub";
    const ALIASES: &'static [&'static str] = &["dockerhub"];
    const EVENT_NAME_IN: &'static str = "nowhere: every delivery is a push";

    fn identify(_: Option<&Auth>, _: &Head<'_>, _: &Body) -> Result<Identity, Rejection> {
        Ok(Identity::new("push"))
    }

    /// Nothing is sent that could be set.
    fn announce(_: &mut Request, _: &str, _: &str) {}

    fn summarize(event: &Event) -> Option<String> {
        summary::of(event)
    }

    #[cfg(feature = "samples")]
    fn samples() -> &'static [crate::sample::Sample] {
        samples::SAMPLES
    }
}
