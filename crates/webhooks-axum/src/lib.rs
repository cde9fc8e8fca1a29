#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod extract;
mod rejection;
#[cfg(feature = "test-util")]
pub mod test;

pub use webhooks_core::*;
pub use webhooks_http::{PeerAddress, keep_path};
#[doc(inline)]
#[cfg(feature = "router")]
pub use webhooks_router as router;

pub use self::extract::{Only, Raw, Webhook};
pub use self::rejection::Refusal;

/// The workspace's README, whose examples compile too.
#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
struct WorkspaceReadme;
