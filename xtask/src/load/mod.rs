//! What the receivers hold up to: `cargo xtask rss` and `cargo xtask soak`, over real sockets against release builds of
//! the server and of every framework's example.

mod rss;
mod soak;
mod subject;

pub(crate) use self::rss::run as rss;
pub(crate) use self::soak::run as soak;
