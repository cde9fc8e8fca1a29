#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod body;
mod head;
mod receive;
mod response;
#[cfg(feature = "test-util")]
pub mod test;

pub use self::body::read;
pub use self::head::{OriginalPath, PeerAddress, RequestHead, keep_path};
pub use self::receive::receive;
pub use self::response::{render, respond};
