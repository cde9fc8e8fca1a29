//! Docker Trusted Registry (DTR), now Mirantis Secure Registry (MSR): versions 2 and 3.
//!
//! ```
//! use webhooks_core::docker_trusted_registry::{Auth, DockerTrustedRegistry, Event};
//! use webhooks_core::{Receiver, Secret, sample};
//!
//! let secret = Secret::new("long and random, in the URL")?;
//! let receiver = Receiver::<DockerTrustedRegistry>::new(Auth::url_secret(secret.clone()));
//!
//! let request = sample::Delivery::<DockerTrustedRegistry>::of("TAG_PUSH").signed_with(Auth::url_secret(secret));
//! let delivery = receiver.receive(&request.head(), request.body().clone())?;
//! if let Event::Tag(event) = delivery.event() {
//!     println!("{}", event.contents.image_name.as_deref().unwrap_or("?"));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Card
//!
//! | | |
//! |---|---|
//! | Sent by | repositories, namespaces and the whole of a registry, DTR 2 and MSR 2.9 to 3 |
//! | Since | DTR 2, MSR 2.9 and 3 |
//! | Authentication | none by the sender: what is secret has to be in the URL, in its query, its path or as `user:password@` |
//! | Event name | body member `type` |
//! | Delivery id | none |
//! | Body | JSON |
//! | Ping | none; a test sends an invented event of the type, the same every time |
//! | Answer | 2xx at once; nothing more is documented, retries neither |
//!
//! # Oddities
//!
//! - Whoever knows the URL can send anything: the body is not covered. Keep it out of logs, and over `https`.
//! - Tests are alike byte for byte: whoever leaves out what came before leaves out the second test.
//! - Of some events nothing but the name is documented: their contents are kept in free form.
//! - No member of any contents is always there.
//!
//! # Sources
//!
//! docker/docs (`ee/dtr/admin/manage-webhooks/use-the-api.md`, `ee/dtr/user/create-and-manage-webhooks.md`) and
//! docs.mirantis.com (`msr/2.9/ops/manage-webhooks`, `msr/3.1/ops/manage-webhooks`), 2026-11. MSR 4
//! seems to be made of Harbor, which has a room of its own.
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
use crate::{Body, Head, Identity, Provider, Rejection, Request, json};

/// Docker Trusted Registry as a [`Provider`].
#[derive(Debug, Clone, Copy)]
pub struct DockerTrustedRegistry;

impl Provider for DockerTrustedRegistry {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "docker_trusted_registry";
    const ALIASES: &'static [&'static str] = &["dtr", "msr"];
    const EVENT_NAME_IN: &'static str = "body member `type`";

    fn identify(_: Option<&Auth>, _: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        let envelope = json::decode::<Envelope>(body.payload());
        Ok(Identity::new(envelope.map_or_else(|_| String::new(), |it| it.r#type)))
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
