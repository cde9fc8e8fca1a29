#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod filter;
mod rejection;
#[cfg(feature = "test-util")]
pub mod test;

pub use webhooks_core::*;
#[doc(inline)]
#[cfg(feature = "router")]
pub use webhooks_router as router;

pub use self::filter::{only, raw, webhook};
pub use self::rejection::{Refusal, recover};
