//! A sender as data: how it signs and where it names its events, read from a file instead of written in Rust.
//!
//! A [`Description`] implements serde's `Deserialize`, so that any format will do; the examples are TOML, which is what
//! `webhooks serve --provider custom --scheme FILE` reads.
//!
//! ```
//! use std::time::SystemTime;
//! use webhooks_core::described::{Description, Sender};
//! use webhooks_core::{Receiver, Request, Secret, scheme::Authenticate};
//!
//! let acme: Description = toml::from_str(
//!     r#"
//!     name = "acme"
//!     algorithm = "hmac-sha256"
//!     header = "Acme-Signature"               # Acme-Signature: t=1700000000,v1=<hex>
//!     list = ","
//!     prefix = "v1="
//!     content = ["timestamp", { text = "." }, "body"]
//!     timestamp = { entry = "t=", tolerance = 300 }
//!     kind = { header = "Acme-Event" }
//!     id = { body = "/delivery/id" }
//!     "#,
//! )?;
//!
//! let secret = Secret::new("shared with acme")?;
//! let mut request = Request::post("/hooks/acme", r#"{"delivery":{"id":7}}"#);
//! acme.announce(&mut request, "build", "7");
//! acme.auth(&secret.clone().into())?.sign(&mut request, SystemTime::now());
//!
//! let receiver = Receiver::<Sender>::new(acme.auth(&secret.into())?);
//! let delivery = receiver.receive(&request.head(), request.body().clone())?;
//! assert_eq!((delivery.kind(), delivery.id()), ("build", Some("7")));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Keys
//!
//! | key | value | left out |
//! |---|---|---|
//! | `name` | the sender's name: lower-case letters, digits and `_` | required |
//! | `algorithm` | `hmac-sha256`, `hmac-sha1`, `hmac-sha512`, `ed25519`; `token`, a secret sent as it is; `basic` | required |
//! | `header` | header with the signature or token | required, but for `basic` |
//! | `prefix` | text before the signature or token: `"sha256="`, `"Bearer "` | none |
//! | `list` | the character between several signatures in the header, of which one good one is enough | one signature |
//! | `encoding` | of the signature: `hex`, `base64` | `hex` |
//! | `content` | what is signed, in order: `"body"`, `"timestamp"`, `"url"`, `"secret"`, `{ text = "." }`, `{ header = "Name" }` | `["body"]` |
//! | `timestamp` | where it is: `{ header = "Name" }`, `{ entry = "t=" }` in the signature's list, `{ body = "/pointer" }` | none |
//! | `timestamp.unit` | `seconds`, `milliseconds` | `seconds` |
//! | `timestamp.tolerance` | how far from now it may be, both ways, in seconds | 300 |
//! | `url` | the hook's URL exactly as the sender has it, where `content` has it | what a request says, with `https` |
//! | `key` | how the secret is written: `text`, `hex`, `base64`, `standard` (`whsec_`, `whpk_`) | `text`; `hex` of Ed25519 |
//! | `kind` | the event's name: `{ header = "Name" }`, which is then required, or `{ body = "/pointer" }` | deliveries have no kind |
//! | `id` | the delivery's id, in the same way | deliveries have no id |
//!
//! Pointers are JSON pointers: `/event/type`. A `header` beside the timestamp's `body` is looked at where the body has
//! none. A delivery's body is JSON, or a form that is signed as sent. What a description can't say takes a
//! [`Provider`]: a handshake, a secret in the body or URL, several ways at once, typed events.

use crate::provider::Identity;
use crate::{Body, Forms, Head, Provider, Rejection, Request};

mod auth;
mod description;
mod error;
mod fields;
mod key;
mod receiver;
mod signed;

pub use self::auth::Auth;
pub use self::description::Description;
pub use self::error::DescriptionError;

/// Any described sender as a [`Provider`]: which one it is, the receiver's [`Auth`] knows.
#[derive(Debug, Clone, Copy)]
pub struct Sender;

impl Provider for Sender {
    type Event = Event;
    type Auth = Auth;

    const NAME: &'static str = "custom";
    const EVENT_NAME_IN: &'static str = "where the description says";
    const FORMS: Forms = Forms::Fields(Some("payload"));

    fn identify(auth: Option<&Auth>, head: &Head<'_>, body: &Body) -> Result<Identity, Rejection> {
        auth.map_or_else(|| Ok(Identity::new("")), |auth| auth.description().identify(head, body.payload()))
    }

    /// [`Description::announce`] does it.
    fn announce(_: &mut Request, _: &str, _: &str) {}
}

crate::events! {
    /// What a described sender sends: none of it typed here.
    pub enum Event for Sender {}
}
