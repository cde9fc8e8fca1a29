#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod check;
mod response;
#[cfg(feature = "test-util")]
pub mod test;
mod verify;
mod webhook;

pub use webhooks_core::*;
pub use webhooks_http::{PeerAddress, keep_path, respond};
#[doc(inline)]
#[cfg(feature = "router")]
pub use webhooks_router as router;

pub use self::response::{DefaultResponse, ResponseForRefusal, ResponseFuture};
pub use self::verify::{Verify, VerifyLayer};
pub use self::webhook::{Webhook, WebhookLayer};
