#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod extract;
mod receive;
mod rejection;
#[cfg(feature = "test-util")]
pub mod test;
mod verify;

pub use webhooks_core::*;
#[doc(inline)]
#[cfg(feature = "router")]
pub use webhooks_router as router;

pub use self::extract::{Only, Raw, Webhook};
pub use self::rejection::Refusal;
pub use self::verify::Verify;
