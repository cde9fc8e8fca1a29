#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod extract;
mod rejection;

pub use webhooks_core::*;
pub use webhooks_http::keep_path;
#[cfg(feature = "test-util")]
pub use webhooks_http::test;

pub use self::extract::{Only, Raw, Webhook};
pub use self::rejection::Refusal;
